import { AdapterError } from '@hjemmel/adapter';
import { dropFolder, layMessage } from '@hjemmel/adapter/node';
import type { FiksIoTransport } from './fiks-arkiv.js';

/**
 * Lays each message in a folder for the kommune's own Fiks IO client to send: one folder a message, named by its
 * `klientMeldingId`, with the headers and the message type in `melding.json`. Laid is `overlevert` and never more.
 */
export function messageFolder(folder: string): FiksIoTransport {
  const place = dropFolder(folder);
  return {
    async send(messageType, headers, parts, { signal }) {
      const meldingId = headers.klientMeldingId;
      if (meldingId === undefined) throw new AdapterError('avvist', 'uten-referanse');
      await layMessage(place, meldingId, { headers: { messageType, ...headers }, parts }, signal);
      return { meldingId };
    },
  };
}
