import { type Delivery, type Loss, type MapContext, type Mapped, type Part, recipientOf } from '@hjemmel/adapter';
import { letterParts, lostBesideLetter, personOf, unfitForPerson } from '@hjemmel/adapter/person';
import type { Avgjoerelse, Vedtak } from '@hjemmel/model';
import type { VedtakFattet } from './digisos-soker.js';

/** Most bytes of the files of one decision together. */
export const mostBytes = 100_000_000;

const refused = (reason: string): Extract<Mapped, { readonly ok: false }> => ({ ok: false, reason });

/** Only what the social services act gives: the person's other decisions are none of this channel's. */
const isSocial = ({ rettsgrunnlag }: Avgjoerelse): boolean => rettsgrunnlag.startsWith('SOTJL_');

const channel = { documentTypes: ['vedtak'], requiresMandatory: () => true, maxBytes: mostBytes };

function isOfTheAct({ document }: Delivery): boolean {
  const { avgjoerelser } = document as unknown as Vedtak;
  return avgjoerelser.length > 0 && avgjoerelser.every(isSocial);
}

const outcomes: Readonly<Partial<Record<Avgjoerelse['utfall'], VedtakFattet['utfall']>>> = {
  innvilget: 'INNVILGET',
  viderefoert: 'INNVILGET',
  delvisInnvilget: 'DELVIS_INNVILGET',
  avslag: 'AVSLATT',
  avvist: 'AVVIST',
};

/** One word for all the decisions: the one they share, partly where some is given, and none where no word is true. */
function outcomeOf({ avgjoerelser }: Vedtak): VedtakFattet['utfall'] {
  const words = [...new Set(avgjoerelser.map(({ utfall }) => outcomes[utfall]))];
  if (words.includes(undefined)) return undefined;
  if (words.length === 1) return words[0];
  return words.includes('INNVILGET') || words.includes('DELVIS_INNVILGET') ? 'DELVIS_INNVILGET' : undefined;
}

function lostOf(delivery: Delivery, event: VedtakFattet): readonly Loss[] {
  const outcome = event.utfall === undefined ? [{ path: '/avgjoerelser', reason: 'uten-felles-utfall' }] : [];
  return [...lostBesideLetter(delivery), ...outcome];
}

/** The event, with ids of files that stand until the store of documents has given its own. */
function eventOf(delivery: Delivery, files: readonly Part[], { now, uuid }: MapContext): VedtakFattet {
  const { document, caseKey } = delivery;
  const referanse = (name: string) => ({ type: 'dokumentlager' as const, id: uuid(`fil ${name}`) });
  const [letter, ...enclosed] = files.map(({ name }) => referanse(name));
  const utfall = outcomeOf(document as unknown as Vedtak);
  return {
    type: 'vedtakFattet',
    hendelsestidspunkt: new Date(now).toISOString(),
    avsendersReferanse: uuid('sending'),
    saksreferanse: document.saksreferanse?.saksnummer ?? caseKey,
    ...(utfall !== undefined && { utfall }),
    vedtaksfil: { referanse: letter ?? referanse('vedtak.pdf') },
    ...(enclosed.length > 0 && {
      vedlegg: enclosed.map((file, at) => ({ tittel: `Vedlegg ${at + 1}`, referanse: file })),
    }),
  };
}

/** A decision after the social services act, to the one who applied. The case key is the id of the application at Fiks Digisos. */
export function map(delivery: Delivery, context: MapContext): Mapped {
  const wrong = unfitForPerson(delivery, channel);
  if (wrong !== undefined) return refused(wrong);
  if (!isOfTheAct(delivery)) return refused('ikke-sosialtjenesteloven');
  const found = recipientOf(delivery);
  if (!found.ok) return found;
  if (personOf(delivery.document, found.row.hvem)?.id !== delivery.document.bruker.id) return refused('ikke-soekeren');
  const files = letterParts(delivery, 'vedtak.pdf');
  const event = eventOf(delivery, files, context);
  const bytes = new TextEncoder().encode(JSON.stringify(event));
  const parts = [{ name: 'hendelse.json', mediaType: 'application/json', bytes }, ...files];
  const references = { sending: context.uuid('sending') };
  return {
    ok: true,
    payload: { headers: { digisosId: delivery.caseKey }, parts, references },
    lost: lostOf(delivery, event),
  };
}
