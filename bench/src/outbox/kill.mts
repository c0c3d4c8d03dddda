// One kill run, printed as JSON: node --conditions=@hjemmel/source --import tsx src/outbox/kill.mts <pglite|postgres> [deliveries] [kills]
import { killRun } from '../../../packages/outbox/test/kill/run.js';
import { withStore } from './with-store.mjs';

const [kind = 'pglite', deliveries = '10000', kills = '20'] = process.argv.slice(2);

const result = await withStore(kind, (store) =>
  killRun({ store, deliveries: Number(deliveries), kills: Number(kills), random: Math.random }),
);
process.stdout.write(`${JSON.stringify(result)}\n`);
