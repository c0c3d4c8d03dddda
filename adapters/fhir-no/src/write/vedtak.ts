import type { Avgjoerelse, Vedtak } from '@hjemmel/model';
import { ownCode } from '../codes.js';
import { compact, concept, type Reference } from '../r4.js';
import { addPart, type Writing } from './context.js';

/** Outcomes by which a service is given, and so can be ordered. What is refused, dismissed or ended is in the letter only. */
const GIVEN: ReadonlySet<Avgjoerelse['utfall']> = new Set(['innvilget', 'delvisInnvilget', 'viderefoert', 'endret']);

/** One order for each service that is given. The appeal information is in the letter and the JSON, never in parts of it. */
export function vedtak(
  writing: Writing,
  { avgjoerelser, vedtaksdato }: Vedtak,
  patient: Reference,
): readonly Reference[] {
  return avgjoerelser.filter(({ utfall }) => GIVEN.has(utfall)).map((row) => order(writing, row, vedtaksdato, patient));
}

function order(writing: Writing, row: Avgjoerelse, authoredOn: string, patient: Reference): Reference {
  const { periode, omfang, tjeneste, utfoerer } = row;
  return addPart(writing, row.id, {
    resourceType: 'ServiceRequest',
    status: 'active',
    intent: 'order',
    code: concept(tjeneste.betegnelse, ...(tjeneste.kode === undefined ? [] : [ownCode('tjeneste', tjeneste.kode)])),
    quantityQuantity: omfang?.mengde === undefined ? undefined : compact({ value: omfang.mengde, unit: omfang.enhet }),
    subject: patient,
    occurrencePeriod: periode && compact({ start: periode.fra, end: periode.til }),
    authoredOn,
    performer: utfoerer === undefined ? undefined : [{ display: utfoerer.navn }],
    reasonCode: [{ coding: [ownCode('rettsgrunnlag', row.rettsgrunnlag), ownCode('utfall', row.utfall)] }],
  });
}
