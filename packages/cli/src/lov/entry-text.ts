import { formatDate } from '@hjemmel/documents/felles';
import {
  cite,
  inForce,
  isProvisionId,
  type LegalBasis,
  legalBases,
  movedFrom,
  type Provision,
  type ProvisionId,
  provision,
  provisions,
  type Statute,
  underNewAdministrationAct,
} from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';
import { fristTexts } from '../texts/frist/index.js';
import { lovTexts } from '../texts/lov/index.js';
import { wrapText } from '../wrap-text.js';

/** A line of a card: nothing where there is nothing to say. */
type Line = readonly [label: string, value: string | undefined];

function card(title: readonly string[], lines: readonly Line[]): string {
  const stated = lines.flatMap(([label, value]) => (value ? [[`${label}:`, value] as const] : []));
  const width = Math.max(...stated.map(([label]) => label.length)) + 2;
  const rows = stated.map(([label, value]) => wrapText(value, width, label.padEnd(width)));
  return `${[...title, '', ...rows].join('\n')}\n`;
}

type Dated = Pick<Provision, 'gyldigFra' | 'gyldigTil' | 'ikkeIKraft'>;

function dates({ gyldigFra, gyldigTil, ikkeIKraft }: Dated, lang: Language): readonly Line[] {
  const { from, to, beforeRegister, untilFurther, noDate } = lovTexts[lang];
  if (ikkeIKraft) return [[from, noDate]];
  return [
    [from, gyldigFra === undefined ? beforeRegister : formatDate(gyldigFra, lang)],
    [to, gyldigTil === undefined ? untilFurther : formatDate(gyldigTil, lang)],
  ];
}

function named(ids: readonly string[], lang: Language): string {
  return ids
    .filter(isProvisionId)
    .map((id) => `${cite([id], lang)} (${id})`)
    .join(', ');
}

function usedBy(id: ProvisionId): string {
  const uses = ({ provisions: own, hjemler }: LegalBasis) => own.includes(id) || hjemler.includes(id);
  return legalBases()
    .filter(uses)
    .map(({ code }) => code)
    .join(', ');
}

function history({ endringer = [] }: Provision, lang: Language): string {
  return endringer.map(({ fra, hva }) => `${formatDate(fra, lang)} (${hva.nb})`).join('; ');
}

/** One provision in full. */
export function provisionText(id: ProvisionId, today: string, lang: Language): string {
  const texts = lovTexts[lang];
  const found: Provision = provision(id);
  const { subject, url, erstattetAv = '', sikkerhet, kontrollert, merknad } = found;
  return card(
    [id, cite([id], lang)],
    [
      [texts.subject, subject.nb],
      [texts.lovdata, url],
      ...dates(found, lang),
      [texts.applies, inForce(id, today) ? texts.yes : texts.no],
      [texts.replacedBy, named([erstattetAv], lang)],
      [
        texts.camefrom,
        named(
          movedFrom(id).map((before) => before.id),
          lang,
        ),
      ],
      [texts.newAct, named(underNewAdministrationAct(id), lang)],
      [texts.changedOn, history(found, lang)],
      [texts.certainty, `${texts.sureness[sikkerhet]}, ${texts.checkedOn(formatDate(kontrollert, lang))}`],
      [texts.remark, merknad?.[lang]],
      [texts.usedBy, usedBy(id)],
    ],
  );
}

function start({ regime }: LegalBasis, lang: Language): string {
  const { fromKnowledge, fromArrival, fromOwnRules } = lovTexts[lang];
  if (regime === 'annen') return fromOwnRules;
  return regime === 'pbrl' ? fromKnowledge : fromArrival;
}

function listed(ids: readonly string[], lang: Language): string {
  const all = ids.filter(isProvisionId);
  if (all.length === 0) return '';
  const width = Math.max(...all.map((id) => id.length)) + 2;
  const rows = all.map((id) => `  ${id.padEnd(width)}${cite([id], lang)}\n  ${' '.repeat(width)}${provision(id).url}`);
  return `\n${lovTexts[lang].provisions}\n${rows.join('\n')}\n`;
}

/** A paragraph is left out where a part of it is named. */
function narrowest(ids: readonly ProvisionId[]): readonly ProvisionId[] {
  const paragraph = (id: ProvisionId) => `${provision(id).statute} ${provision(id).paragraph}`;
  return ids.filter((id) => !ids.some((other) => paragraph(other).startsWith(`${paragraph(id)} første ledd`)));
}

/** An answer with where it is found in the law. */
function sourced(value: string, ids: readonly ProvisionId[], lang: Language): string {
  return ids.length === 0 ? value : `${value} (${cite(ids, lang)})`;
}

function body({ klageinstans, kilder, proevesAv }: LegalBasis, lang: Language): string {
  const { bodies, reviewBodies } = lovTexts[lang];
  const named = proevesAv?.map((name) => reviewBodies[name]).join(fristTexts[lang].refused.or);
  return sourced(named ?? bodies[klageinstans], klageinstans === 'oppgis-av-kaller' ? [] : kilder.klageinstans, lang);
}

function chapters45({ fvl45, fvl45Sikkerhet, kilder }: LegalBasis, lang: Language): string {
  const { fvl45Values, sureness } = lovTexts[lang];
  const certainty = fvl45Sikkerhet === undefined ? '' : `, ${sureness[fvl45Sikkerhet]}`;
  return sourced(`${fvl45Values[fvl45]}${certainty}`, kilder.fvl45 ?? [], lang);
}

function basisCertainty({ sikkerhet, fvl45Sikkerhet }: LegalBasis, lang: Language): string {
  const { sureness, exceptFvl45 } = lovTexts[lang];
  return fvl45Sikkerhet === undefined ? sureness[sikkerhet] : `${sureness[sikkerhet]}, ${exceptFvl45}`;
}

/** One legal basis in full, with the provisions it may rest on at any date. */
export function legalBasisText(basis: LegalBasis, today: string, lang: Language): string {
  const texts = lovTexts[lang];
  const { code, navn, uker, help, kilder, refusal, merknad } = basis;
  const measures = kilder.midlertidigeTiltak;
  const now = basis.provisions.filter((id) => inForce(id, today));
  const top = card(
    [code, navn[lang]],
    [
      [texts.restsOn, cite(narrowest(now), lang)],
      [texts.refusal, refusal && texts.refusals[refusal]],
      [texts.body, body(basis, lang)],
      [texts.length, sourced(texts.weeks(uker), kilder.klagefrist, lang)],
      [texts.countedFrom, start(basis, lang)],
      [texts.fvl45, chapters45(basis, lang)],
      [texts.measures, measures && sourced(texts.measuresValue, measures, lang)],
      [texts.help, help.map((name) => texts.helpers[name]).join(', ')],
      ...dates(basis, lang),
      [texts.certainty, basisCertainty(basis, lang)],
      [texts.remark, merknad?.[lang]],
    ],
  );
  return `${top}${listed(basis.provisions, lang)}`;
}

/** One act or regulation, with every provision of it the register holds. */
export function statuteText(act: Statute, lang: Language): string {
  const texts = lovTexts[lang];
  const { id, navn, url, sikkerhet } = act;
  const top = card(
    [id, navn[lang]],
    [[texts.lovdata, url], ...dates(act, lang), [texts.certainty, texts.sureness[sikkerhet]]],
  );
  const own = provisions().filter(({ statute }) => statute === id);
  const width = Math.max(...own.map((one) => one.id.length)) + 2;
  const rows = own.map((one) => wrapText(one.subject.nb, width + 2, `  ${one.id.padEnd(width)}`));
  return `${top}\n${texts.provisions}\n${rows.join('\n')}\n`;
}
