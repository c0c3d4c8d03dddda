import type { Samtykke } from '@hjemmel/model';
import { ownCode } from '../codes.js';
import { concept, type Reference } from '../r4.js';
import { addPart, type Writing } from './context.js';

const scope = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
};
const category = [{ coding: [{ system: 'http://loinc.org', code: '59284-0', display: 'Consent Document' }] }];
const recipient = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' }] };

/** Each consent as the document records it; withdrawn, it is inactive. */
export function consents(writing: Writing, patient: Reference): readonly Reference[] {
  return (writing.document.samtykke ?? []).map((row) => consent(writing, row, patient));
}

function consent(writing: Writing, row: Samtykke, patient: Reference): Reference {
  const end = row.trukket?.dato ?? row.periode?.til;
  return addPart(writing, row.id, {
    resourceType: 'Consent',
    status: row.trukket === undefined ? 'active' : 'inactive',
    scope,
    category,
    patient,
    dateTime: row.dato,
    performer: row.hvem === 'bruker' ? [patient] : undefined,
    policyRule: concept(row.formaal, ...row.virkning.map((code) => ownCode('virkning', code))),
    provision: {
      type: 'permit',
      ...(row.periode !== undefined && { period: { start: row.periode.fra, ...(end !== undefined && { end }) } }),
      actor: row.tilHvem.map(({ virksomhet, rolle }) => ({
        role: { ...recipient, text: rolle },
        reference: { display: virksomhet },
      })),
      purpose: undefined,
    },
  });
}
