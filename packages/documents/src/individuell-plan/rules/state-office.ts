import { statsforvaltere } from '@hjemmel/law';

/** How a written appeal body stands to the statsforvalter it should be; `uten-navn` names the body but no district. */
export type StatedOffice = 'rett' | 'annen' | 'ukjent' | 'uten-navn' | 'ikke-statsforvalter';

/** Reads the appeal body the plan states in words, in any language of the product or by its old name. */
export function statedOffice(text: string, organisasjonsnummer: string | undefined): StatedOffice {
  const match = OFFICE.exec(text);
  if (!match) return 'ikke-statsforvalter';
  const district = (match[1] ?? '').trim().toLowerCase();
  if (district === '' || organisasjonsnummer === undefined) return 'uten-navn';
  const named = districts().find(({ name }) => isDistrict(district, name));
  if (!named) return 'ukjent';
  return named.organisasjonsnummer === organisasjonsnummer ? 'rett' : 'annen';
}

/** Whether a text begins with a statsforvalter, as an address to send something to does. */
export function isStateOffice(text: string): boolean {
  return AT_START.test(text);
}

const TITLE = '(?:statsforvalt(?:er|ar)(?:en)?|fylkesmann(?:en)?|(?:the\\s+)?county\\s+governor|stáhtahálddašeaddji)';
const OFFICE = new RegExp(`(?<!\\p{L})${TITLE}(?!\\p{L})(?:\\s+(?:i|for|of|in)\\s+([^.;()]*))?`, 'iu');
const AT_START = new RegExp(`^\\s*(?:til\\s+|to\\s+)?${TITLE}(?!\\p{L})`, 'iu');

interface District {
  readonly name: string;
  readonly organisasjonsnummer: string;
}

let known: readonly District[] | undefined;

function districts(): readonly District[] {
  known ??= statsforvaltere().map(({ navn, organisasjonsnummer }) => ({
    name: (OFFICE.exec(navn)?.[1] ?? '').toLowerCase(),
    organisasjonsnummer,
  }));
  return known;
}

/** «Nordland», «Nordland, Bodø», but not «Troms» for «Troms og Finnmark». */
function isDistrict(stated: string, name: string): boolean {
  return stated === name || stated.startsWith(`${name},`);
}
