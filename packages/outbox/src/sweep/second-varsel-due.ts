import type { Underretning } from '@hjemmel/model';
import type { Core } from '../core.js';

const WEEK_MS = 7 * 86_400_000;

const REACHED: ReadonlySet<string> = new Set<Underretning['hendelse']>([
  'aapnet',
  'kommetFrem',
  'overlevert',
  'lestOpp',
  'skrevetUt',
]);

/** Digital sendings whose one varsel is a week old, and which nobody has opened or got another way. */
export async function secondVarselDue(core: Core, now: string): Promise<readonly string[]> {
  const bySending = await core.sendings.withVarsel(core.database);
  const end = new Date(now).getTime() - WEEK_MS;
  return [...bySending].flatMap(([id, events]) => {
    const sent = events.filter(({ hendelse, maate }) => hendelse === 'varselSendt' && maate === 'digital');
    const reached = events.some(({ hendelse }) => REACHED.has(hendelse));
    return !reached && sent.length === 1 && new Date(sent[0]?.tid ?? now).getTime() <= end ? [id] : [];
  });
}
