import type { PathSegment } from '@hjemmel/validator';
import type { Plan, PlanRow } from '../plan.js';
import { definePlanRule } from './plan-rule.js';

/**
 * A municipal plan holds no coercion: a structured measure with one must rest on another body's decision, and words that
 * read like coercion in what staff are told to do are pointed out.
 */
export const ingenTvang = definePlanRule({
  id: 'intervensjonsplan/ingen-tvang',
  severity: { 'uten-vedtak': 'error', ord: 'warning' },
  hjemmel: ['hol-kap-9', 'hol-kap-10', 'pbrl-kap-4-a', 'phvl-3-5'],
  messages: {
    nb: {
      'uten-vedtak':
        'Tiltak {nummer} er et inngrep uten vedtak. Kommunen kan ikke bestemme tvang i denne planen. Ta tiltaket ut, eller skriv hvilket organ som har bestemt, og hvilket vedtak det er.',
      ord: 'Teksten kan leses som tvang. Skriv hva dere gjør uten tvang. Har et annet organ bestemt det, så før det som tiltak med organ og vedtak.',
    },
    nn: {
      'uten-vedtak':
        'Tiltak {nummer} er eit inngrep utan vedtak. Kommunen kan ikkje bestemme tvang i denne planen. Ta tiltaket ut, eller skriv kva organ som har bestemt, og kva vedtak det er.',
      ord: 'Teksten kan lesast som tvang. Skriv kva de gjer utan tvang. Har eit anna organ bestemt det, så før det som tiltak med organ og vedtak.',
    },
    en: {
      'uten-vedtak':
        'Measure {nummer} is an intervention without a decision. The municipality cannot decide on coercion in this plan. Take the measure out, or write which body has decided and which decision it is.',
      ord: 'The text can be read as coercion. Write what you do without coercion. If another body has decided it, record it as a measure with the body and the decision.',
    },
  },
  check(plan, report) {
    for (const [index, { tvang }] of (plan.tiltak ?? []).entries()) {
      if (tvang && !isDecided(tvang)) {
        report('uten-vedtak', ['tiltak', index, 'tvang', 'besluttetAv'], { nummer: index + 1 });
      }
    }
    for (const [text, path] of instructions(plan)) if (readsAsCoercion(text)) report('ord', path);
  },
});

type Tvang = NonNullable<PlanRow<'tiltak'>['tvang']>;
type Place = readonly [text: string, path: readonly PathSegment[]];

function isDecided({ besluttetAv }: Tvang): boolean {
  return besluttetAv?.organ !== undefined && (besluttetAv.vedtak ?? '').trim() !== '';
}

/** What the plan tells staff to do; how the person behaves, and what staff never do, is told in other fields. */
function* instructions(plan: Plan): Generator<Place> {
  for (const [i, row] of (plan.huskFoerst ?? []).entries()) yield [row.tekst ?? '', ['huskFoerst', i, 'tekst']];
  for (const [i, row] of (plan.utloesere ?? []).entries()) {
    yield [row.detteHjelper ?? '', ['utloesere', i, 'detteHjelper']];
  }
  for (const [i, { steg = [] }] of (plan.scenarioer ?? []).entries()) {
    for (const [j, row] of steg.entries()) yield [row.hva ?? '', ['scenarioer', i, 'steg', j, 'hva']];
  }
  for (const [i, row] of (plan.tiltak ?? []).entries()) {
    if (!row.tvang) yield [row.beskrivelse ?? '', ['tiltak', i, 'beskrivelse']];
  }
  for (const key of ['foerBesoek', 'utganger', 'samtalen'] as const) {
    yield [plan.ansattsikkerhet?.[key] ?? '', ['ansattsikkerhet', key]];
  }
}

const COERCION = new RegExp(
  [
    'visiter|kroppsvis|ransak|gjennomsøk|undersøk\\p{L}* (?:rommet|leiligheten|boligen|skuffer|lommer|bagasje)',
    'innlås|(?<!\\p{L})(?:lås|steng)\\p{L}* (?:\\p{L}+ ){0,2}inne\\b|inne(?:lås|steng)',
    'fasthold|fasthald|(?:hold|hald)\\p{L}* (?:\\p{L}+ ){1,3}fast\\b|(?:holdt|halden) fast\\b|legg\\p{L}* (?:\\p{L}+ ){0,2}i bakken',
    'beslag|inndra|konfisker|(?:urin|rus)prøve|mot (?:hens|hans|hennar|hennes|sin) vilj',
    '\\btvang|\\btving|\\btvinger',
    '(?<!\\p{L})sperr\\p{L}* (?:\\p{L}+ ){0,2}inne\\b|(?:med|nødvendig) makt\\b|bruk\\p{L}* makt\\b',
    'medisin\\p{L}* i (?:maten|mat|drikke|kaffe)|kontroller\\p{L}* (?:\\p{L}+ ){0,3}(?:vesk|lomm|bagasj|sekk)',
    '(?<!\\p{L})(?:ta|tar|tek) (?:fra|frå) (?:ham|han|henne|ho|hen|personen) \\p{L}',
  ].join('|'),
  'iu',
);
/** Coercion in which the negation is what is forced. */
const SHUT_IN = /(?:lås|steng)\p{L}* (?:\p{L}+ )?døra?(?:en)?\b[^.!?\n]*(?:ikke|ikkje)[^.!?\n]* ut\b/iu;
const NEGATED = /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|uten|utan|frivillig|not|never|without)(?!\p{L})/iu;
const SENTENCE_END = /[.!?\n]+/;

/** Stems without their first letter, which may be a capital: a quick look before the slow one. */
const MAYBE =
  /isiter|roppsvis|ansak|jennomsøk|ndersøk|lås|teng| fast|asth|akken|eslag|nndra|onfisker|prøve|vilj|vang|ving|perr|makt|edisin|ontroller|fra |frå /i;

function readsAsCoercion(text: string): boolean {
  return (
    MAYBE.test(text) &&
    text.split(SENTENCE_END).some((part) => SHUT_IN.test(part) || (COERCION.test(part) && !NEGATED.test(part)))
  );
}
