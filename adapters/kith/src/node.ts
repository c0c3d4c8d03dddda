import { dropFolder, layMessage } from '@hjemmel/adapter/node';
import type { KithTransport } from './kith.js';

/**
 * Lays each message in a folder for a message system to fetch: one folder a message, named by its MsgId, with `melding.xml` and
 * the headers in `melding.json`. Laid is `overlevert` and never more.
 */
export function messageFolder(folder: string): KithTransport {
  const place = dropFolder(folder);
  return {
    async send(bytes, { msgId, type, signal }) {
      const parts = [{ name: 'melding.xml', mediaType: 'application/xml', bytes }];
      await layMessage(place, msgId, { headers: { type, MsgId: msgId }, parts }, signal);
      return { id: msgId };
    },
  };
}
