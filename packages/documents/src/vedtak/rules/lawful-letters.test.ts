import type { Draft, Vedtak } from '@hjemmel/model';
import { expect, it } from 'vitest';
import full from '../../../../../examples/vedtak/gyldig-full.json' with { type: 'json' };
import { validateDocument } from '../../felles/validate-document.js';
import { vedtakType } from '../document-type.js';
import { medKlagerett } from '../med-klagerett.js';

type Change = Record<string, unknown>;

/** The errors of the full letter with one decision in place of its four, and with its appeal information made anew. */
function errors(avgjoerelse: Change, change: Change = {}): readonly string[] {
  const [decision] = full.avgjoerelser;
  const vedtak = { ...full, ...change, avgjoerelser: [{ ...decision, ...avgjoerelse }] };
  const complete = medKlagerett(vedtak as unknown as Draft<Vedtak>);
  const { findings } = validateDocument(vedtakType, complete, { today: '2026-11-23' });
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, messageId }) => `${ruleId}:${messageId}`);
}

const { vanskeligstiltVurdert: _, ...begrunnelse } = full.begrunnelse;
const child = { ...full.bruker, identifikator: { type: 'foedselsnummer', verdi: '12821560185' } };

it.each<readonly [string, Change, Change]>([
  [
    'support to a mother whose child is eleven',
    { rettsgrunnlag: 'HOL_3_6', part: 'paaroerende-1', tjeneste: { betegnelse: 'Avlastning' } },
    {
      bruker: child,
      barn: undefined,
      paaroerende: [
        {
          id: 'rad-1',
          relasjon: 'mor',
          person: { ...full.bruker, id: 'paaroerende-1', identifikator: full.bruker.identifikator },
        },
      ],
      mottaker: [{ ...full.mottaker[0], hvem: 'paaroerende-1' }],
    },
  ],
  [
    'temporary accommodation that speaks of § 15',
    { rettsgrunnlag: 'SOTJL_27', boligtype: 'midlertidigBotilbud' },
    { begrunnelse: { ...begrunnelse, hjemler: ['sotjl-27', 'sotjl-15'] } },
  ],
  [
    'a service in a staffed dwelling that ends',
    { utfall: 'opphoert', boligtype: 'bemannetBolig', soekt: undefined },
    {
      bakgrunn: { type: 'revurdering', grunn: 'Vi skulle se på det på nytt.' },
      forhaandsvarsel: { sendt: '2026-10-01', svarfrist: '2026-10-20' },
    },
  ],
  ['a case under boligsosialloven that is dismissed', { rettsgrunnlag: 'BSL_6', utfall: 'avvist' }, { begrunnelse }],
  [
    'an omsorgsbolig that is refused',
    {
      rettsgrunnlag: 'HOL_3_2_6_B',
      utfall: 'avslag',
      boligtype: 'omsorgsbolig',
      tjeneste: { betegnelse: 'Omsorgsbolig' },
      omfang: undefined,
    },
    {},
  ],
])('lets %s leave', (_name, avgjoerelse, change) => {
  expect(errors(avgjoerelse, change)).toEqual([]);
});
