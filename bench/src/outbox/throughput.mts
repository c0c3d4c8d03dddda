// Deliveries per second through an outbox with a far side that answers at once, printed as JSON.
import { createOutbox } from '../../../packages/outbox/src/index.js';
import { sampleAdapter } from '../../../packages/outbox/test/sample-adapter.js';
import { hashOf, judgeAs, sampleDocument, sampleOrder } from '../../../packages/outbox/test/sample-order.js';
import { withStore } from './with-store.mjs';

const [kind = 'pglite', count = '2000'] = process.argv.slice(2);
const deliveries = Number(count);
/** As large as a letter in PDF. */
const bytes = new Uint8Array(20_000).fill(32);
const sha256 = hashOf(bytes);

const result = await withStore(kind, async (store) => {
  const outbox = await createOutbox({
    store,
    adapters: [{ adapter: sampleAdapter({}, { send: async () => ({ state: 'fullfoert' }) }) }],
    judge: judgeAs(),
    now: () => new Date().toISOString(),
  });
  const ordered = await perSecond(async () => {
    for (let number = 0; number < deliveries; number++) {
      const { adapter, delivery } = sampleOrder({ document: sampleDocument({ id: `d-${number}` }) });
      const answer = await outbox.deliver({
        adapter,
        delivery: { ...delivery, letter: { ...delivery.letter, bytes, sha256 } },
      });
      if (!answer.ok) throw new Error(answer.reason);
    }
  });
  const worked = await perSecond(async () => {
    const { handled } = await outbox.work({ until: 'idle' });
    if (handled !== deliveries) throw new Error(`Only ${handled} were handled.`);
  });
  await outbox.close();
  return { ordered, worked };
});
process.stdout.write(`${JSON.stringify(result)}\n`);

async function perSecond(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return (deliveries * 1000) / (performance.now() - start);
}
