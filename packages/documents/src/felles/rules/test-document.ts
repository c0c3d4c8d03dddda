import type { BaseDocument, Draft, DraftPart, Kontakt, Person } from '@hjemmel/model';
import { type Rule, type RuleContext, runRules } from '@hjemmel/validator';

/** A document of no particular type that breaks no shared rule, with one change. */
export function testDocument(change: Partial<Draft<BaseDocument>> & Record<string, unknown> = {}): Draft<BaseDocument> {
  return { ...plain, ...change };
}

const plain: Draft<BaseDocument> = {
  $schema: 'https://schemas.eksempel.no/notat/v1.schema.json',
  type: 'notat',
  skjemaversjon: '1.0',
  id: '0f0e1d2c-3b4a-4958-8776-655443322110',
  versjon: 1,
  status: 'ferdig',
  spraak: 'nb',
  opprettet: '2026-11-20T09:00:00+01:00',
  sistEndret: '2026-11-20T10:00:00+01:00',
  avsender: {
    kommune: { kommunenummer: '3301', navn: 'Drammen kommune', organisasjonsnummer: '974002183' },
    enhet: { navn: 'Boligsosialt team' },
    postadresse: { linjer: ['Postboks 7500'], postnummer: '3008', poststed: 'Drammen' },
    telefon: '32 00 00 00',
  },
  bruker: person('bruker', { navn: 'Iben Eksempel', identifikator: { type: 'foedselsnummer', verdi: '17898590186' } }),
  mottaker: [{ id: 'm1', hvem: 'bruker', rolle: 'part', rendisjon: 'part', kanal: 'personligOverlevering' }],
};

/** A private person whose address may be shown. */
export function person(id: string, change: Partial<DraftPart<Person>> = {}): DraftPart<Person> {
  return {
    id,
    navn: 'Pat Prøve',
    identifikator: { type: 'kunFoedselsdato', dato: '1971-06-02' },
    adressebeskyttelse: { gradering: 'ugradert', kontrollert: '2026-11-09' },
    ...change,
  };
}

export function kontakt(id: string, change: Partial<Kontakt> = {}): DraftPart<Kontakt> {
  return { id, navn: 'Solveig Modell', rolle: 'fastlege', ...change };
}

const context: RuleContext = { lawDate: '2026-11-23', today: '2026-11-23', inForce: (id) => id !== 'nfvl-99' };

/** What a rule says: message id, path and severity of each finding, on 23 November 2026 unless told. */
export function judged(
  rule: Rule<Draft<BaseDocument>>,
  document: Draft<BaseDocument>,
  dates: Partial<RuleContext> = {},
): readonly string[] {
  return runRules([rule], document, { ...context, ...dates }).map(
    ({ messageId, path, severity }) => `${severity} ${messageId} ${path}`,
  );
}
