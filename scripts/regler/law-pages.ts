import {
  appealFor,
  cite,
  type LegalBasis,
  lawVersion,
  legalBases,
  type Provision,
  provisions,
  statute,
} from '@hjemmel/law';
import { cell, citeOne } from './words.js';

/** The law data as tables a jurist can read and approve: a changed date or answer shows as a difference. */
export function lawPages(): Readonly<Record<string, string>> {
  return { 'docs/lov/bestemmelser.md': provisionsPage(), 'docs/lov/klageregler.md': appealPage() };
}

function provisionsPage(): string {
  const statutes = [...new Set(provisions().map((provision) => provision.statute))];
  const sections = statutes.map((id) => {
    const rows = provisions().filter((provision) => provision.statute === id);
    return [`## ${statute(id)?.navn.nb ?? id}`, '', ...table(PROVISION_HEAD, rows.map(provisionRow)), ''].join('\n');
  });
  return [`# Bestemmelsene i lovdata ${lawVersion}`, '', ...sections].join('\n');
}

const PROVISION_HEAD = ['Id', 'Handler om', 'Fra', 'Til', 'Erstattet av', 'Sikkerhet', 'Merknad'];

function provisionRow({ id, subject, url, gyldigFra, gyldigTil, erstattetAv, ...rest }: Provision): readonly string[] {
  const changes = (rest.endringer ?? []).map(({ fra, hva }) => `${fra}: ${hva.nb}`);
  return [
    `<a id="${id}"></a>[${id}](${encodeURI(url)})`,
    subject.nb,
    rest.ikkeIKraft ? 'ikke i kraft' : (gyldigFra ?? ''),
    gyldigTil ?? '',
    erstattetAv ?? '',
    rest.sikkerhet,
    [...changes, rest.merknad?.nb ?? ''].filter(Boolean).join(' '),
  ];
}

function appealPage(): string {
  const head = [
    'Grunnlag',
    'Regler',
    'Klageinstans',
    'Uker',
    'Forvaltningsloven IV og V',
    'Hjelp',
    'Fra',
    'Til',
    'Sikkerhet',
  ];
  return [
    `# Hvem behandler klagen, og hvor lang er fristen? Lovdata ${lawVersion}`,
    '',
    ...table(head, legalBases().map(basisRow)),
    '',
    ...legalBases().flatMap(basisSection),
  ].join('\n');
}

function basisRow(basis: LegalBasis): readonly string[] {
  const { code, navn, regime, klageinstans, uker, fvl45, fvl45Sikkerhet, help, gyldigFra, gyldigTil, sikkerhet } =
    basis;
  return [
    `[${code}](#${code.toLowerCase()}): ${navn.nb}`,
    regime,
    basis.proevesAv?.join(' eller ') ?? klageinstans,
    String(uker ?? 'oppgis av kaller'),
    fvl45Sikkerhet === undefined ? fvl45 : `${fvl45} (${fvl45Sikkerhet})`,
    help.join(', '),
    gyldigFra ?? '',
    gyldigTil ?? '',
    sikkerhet,
  ];
}

function basisSection(basis: LegalBasis): readonly string[] {
  const { code, provisions: own, hjemler, kilder, merknad, refusal } = basis;
  const sources = Object.entries(kilder).map(([topic, ids]) => `- ${topic}: ${listed(ids)}`);
  return [
    `## ${code}`,
    '',
    `- Avgjørelsen kan bygge på: ${listed(own)}`,
    `- Brevet viser til: ${listed(hjemler)}`,
    ...sources,
    ...ERAS.map(([words, date, newAct]) => `- ${words}: ${answer(code, date, newAct)}`),
    ...(refusal === undefined ? [] : [`- Registeret svarer ikke: ${refusal}`]),
    ...(merknad === undefined ? [] : [`- Merknad: ${merknad.nb}`]),
    '',
  ];
}

/** Days on both sides of what changed. */
const ERAS = [
  ['31. mai 2024', '2024-05-31', false],
  ['23. november 2026', '2026-11-23', false],
  ['Etter forvaltningsloven av 2025', '2026-11-23', true],
] as const;

function answer(code: string, date: string, newAct: boolean): string {
  const appeal = appealFor(code, '5001', date, newAct ? { nyForvaltningslovFra: date } : {});
  if (!appeal.ok) return appeal.reason;
  const { klageinstans, klagefrist } = appeal;
  return `${klageinstans.type}, ${klagefrist.uker} uker fra ${klagefrist.regnesFra}; ${cite(appeal.hjemler, 'nb')}`;
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'ingen' : ids.map((id) => `${citeOne(id)} (\`${id}\`)`).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)];
}
