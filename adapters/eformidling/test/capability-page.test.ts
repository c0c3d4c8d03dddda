import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type EformidlingOptions, eformidling } from '../src/index.js';
import { context, deliveryOf, toArchive, toMailbox, toPrinter } from './deliveries.js';

const page = readFileSync(new URL('../../../docs/adaptere/eformidling.md', import.meta.url), 'utf8');
const kinds: readonly EformidlingOptions[] = [toArchive, toMailbox, toPrinter];

it('the capability page names each adapter, its process, its most bytes and its words of loss', () => {
  for (const options of kinds) {
    const { name, capabilities } = eformidling(options);
    expect(page).toContain(`\`${name}\``);
    expect(page).toContain(`${capabilities.maxBytes} byte`);
    const made = eformidling(options).map(
      deliveryOf('vedtak/gyldig-full', options.slag === 'arkivmelding' ? 'virksomhet' : 'innbygger'),
      context,
    );
    if (!made.ok) throw new Error(made.reason);
    const header = JSON.parse(new TextDecoder().decode(made.payload.parts[0]?.bytes));
    const [scope] = header.standardBusinessDocumentHeader.businessScope.scope;
    const row = page.split('\n').find((line) => line.startsWith(`| \`${options.slag}\` |`));
    expect(row).toContain(scope.identifier);
    for (const { reason } of made.lost) expect(page).toContain(`\`${reason}\``);
  }
});

it('and the state of each status for each kind', () => {
  const rows = page
    .split('\n')
    .filter((line) => /^\| [A-Z]/.test(line) && !line.startsWith('| Status') && !line.startsWith('| Valg'));
  expect(rows.length).toBe(6);
  for (const row of rows) {
    const [, words = '', ...states] = row.split('|').map((cell) => cell.trim());
    for (const status of words.split(', ')) {
      const value = new TextEncoder().encode(JSON.stringify({ messageId: 'm', status }));
      const parts = [{ name: 's.json', mediaType: 'application/json', bytes: value }];
      const got = kinds.map((options) => eformidling(options).receive?.({ headers: {}, parts }));
      const told = got.map((one) => (one?.ok && one.kind === 'kvittering' ? one.receipt.state : undefined));
      expect(told, status).toEqual(states.slice(0, 3));
    }
  }
});
