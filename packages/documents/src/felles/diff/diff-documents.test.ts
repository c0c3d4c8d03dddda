import type { Kriseplan } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { exampleFiles, readExample } from '../../../test/corpus.js';
import { documentTypes, kriseplanType } from '../../index.js';
import type { DocumentLayout } from '../layout/layout.js';
import { type DocumentDiff, diffDocuments, diffHtml, diffText } from './index.js';

type Plan = { -readonly [Key in keyof Kriseplan]: Kriseplan[Key] };

const layout = (await kriseplanType.layout?.()) as DocumentLayout;
const plan = readExample('kriseplan', 'gyldig-full.json') as Plan;

function diffTo(changes: Partial<Plan>, language: 'nb' | 'nn' | 'en' = 'nb'): DocumentDiff {
  const after = { ...plan, versjon: plan.versjon + 1, ...changes };
  const diffed = diffDocuments(kriseplanType, layout, plan, after, language);
  if (!diffed.ok) throw new Error(diffed.reason);
  return diffed.diff;
}

describe('changes', () => {
  it('are none when only the version and its dates changed', () => {
    expect(diffTo({ sistEndret: '2026-12-01T10:00:00+01:00' }).changes).toEqual([]);
    expect(diffText(diffTo({}))).toContain('Det er ingen endringer i innholdet.');
  });

  it('are told with their section, label, and old and new value in words', () => {
    const { changes } = diffTo({ slikVilJegMoetes: 'Snakk rolig.', laget: { ...plan.laget, dato: '2026-12-01' } });
    expect(changes).toEqual([
      {
        kind: 'endret',
        pointer: '/laget/dato',
        section: 'Om planen',
        place: ['Laget', 'Dato'],
        before: '20. november 2026',
        after: '1. desember 2026',
        values: {
          before: { pointer: '/laget/dato', value: '2026-11-20' },
          after: { pointer: '/laget/dato', value: '2026-12-01' },
        },
        rows: [],
      },
      expect.objectContaining({ pointer: '/slikVilJegMoetes', before: plan.slikVilJegMoetes, after: 'Snakk rolig.' }),
    ]);
  });

  it('mark the words that changed inside a text, in text and HTML, and give the raw values and row ids', () => {
    const [first, ...rest] = plan.kontakter;
    if (!first) throw new Error('the example has no contact');
    const naar = `${first.naar} Også <om natta>.`;
    const diff = diffTo({ kontakter: [...rest, { ...first, naar }] as unknown as Plan['kontakter'] });
    const change = diff.changes.find(({ kind }) => kind === 'endret');
    expect(change).toMatchObject({
      rows: [first.id],
      values: {
        before: { pointer: '/kontakter/0/naar', value: first.naar },
        after: { pointer: `/kontakter/${rest.length}/naar`, value: naar },
      },
    });
    expect(diffText(diff)).toContain(`Nå: ${first.naar} [lagt til: Også <om natta>.]`);
    const html = diffHtml(diff);
    expect(html).toContain(`<dd>${first.naar}</dd>`);
    expect(html).toContain(`<dd>${first.naar}<ins> Også &lt;om natta&gt;.</ins></dd>`);
  });

  it('match rows by id, so that a moved row is moved and not changed', () => {
    const [first, ...rest] = plan.kontakter;
    const moved = diffTo({ kontakter: [...rest, first] as unknown as Plan['kontakter'] }).changes;
    expect(moved).toEqual([
      expect.objectContaining({
        kind: 'flyttet',
        pointer: `/kontakter/${rest.length}`,
        before: 'nummer 1',
        after: `nummer ${rest.length + 1}`,
      }),
    ]);
  });

  it('of a row that is moved, and one that came and one that went, are told apart', () => {
    const [one, two, ...rest] = plan.gjoerDetteFoerst ?? [];
    if (!one || !two) throw new Error('the example has too few rows');
    const added = { id: 'ny-rad', tekst: 'Ring søsteren min' };
    const { changes } = diffTo({ gjoerDetteFoerst: [{ ...two, tekst: 'Pust' }, ...rest, added] });
    expect(changes.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ['endret', '/gjoerDetteFoerst/0/tekst'],
      ['lagtTil', `/gjoerDetteFoerst/${rest.length + 1}`],
      ['fjernet', '/gjoerDetteFoerst/0'],
    ]);
    expect(changes[1]?.details).toEqual([{ label: 'Punkt', value: 'Ring søsteren min' }]);
  });

  it('say that something was not filled in, and that the data of the fagsystem changed', () => {
    const diff = diffTo({ planensNavn: 'Plan for storm', utvidelser: { 'no.eksempel': { a: 1 } } });
    const { planensNavn = '' } = plan;
    expect(diffText(diff)).toContain(`Før: ${planensNavn || 'ikke fylt ut'}\n  Nå: Plan for storm`);
    expect(diff.changes.at(-1)).toMatchObject({ pointer: '/utvidelser', place: ['Fagsystemets egne data'] });
  });

  it('name what a reference points at', () => {
    const { id, person } = plan.paaroerende?.[0] ?? { id: '', person: undefined };
    const [signal, ...rest] = plan.varselsignaler ?? [];
    const tiltak = { id: 'tiltak-nytt', hva: 'Ring', hvem: 'Jeg', kontakt: id };
    if (!signal || !person) throw new Error('the example has too few rows');
    const after = [{ ...signal, tiltak: [...(signal.tiltak ?? []), tiltak] }, ...rest];
    const [change] = diffTo({ varselsignaler: after }).changes;
    expect(change?.details).toContainEqual({ label: 'Kontakt', value: person.navn });
  });

  it.each([
    ['nn', 'Endringar i kriseplan', 'Slik vil eg bli møtt'],
    ['en', 'Changes in the crisis plan', 'How I want to be met'],
  ] as const)('are told in %s', (language, title, label) => {
    const text = diffText(diffTo({ slikVilJegMoetes: 'Rolig.' }, language));
    expect(text.startsWith(title)).toBe(true);
    expect(text).toContain(label);
  });
});

it('is a page on which nothing of the documents becomes markup', () => {
  const page = diffHtml(diffTo({ slikVilJegMoetes: '<script>alert(1)</script> & \u202esnudd' }));
  expect(page).toContain('<ins>&lt;script&gt;alert(1)&lt;/script&gt; &amp; snudd</ins>');
  expect(page).toContain('<del>');
  expect(page).not.toMatch(/<script|https?:/u);
});

describe('refuses', () => {
  const { erstatter: _, ...alone } = plan;
  const other = (changes: Partial<Plan>) => diffDocuments(kriseplanType, layout, plan, { ...alone, ...changes }, 'nb');

  it('another type, another person and another document, without a word of what they hold', () => {
    expect(other({ type: 'vedtak' as never })).toEqual({ ok: false, reason: 'ulik-type' });
    expect(other({ bruker: { ...plan.bruker, id: 'en-annen' } })).toEqual({ ok: false, reason: 'ulik-person' });
    expect(other({ id: '00000000-0000-4000-8000-000000000000' })).toEqual({ ok: false, reason: 'ulikt-dokument' });
  });

  it('not a document that says it replaces the other', () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect(other({ id, erstatter: { id: plan.id, versjon: 1 } }).ok).toBe(true);
  });
});

describe.each(documentTypes.map((type) => [type.id, type] as const))('%s', (id, type) => {
  const files = exampleFiles(id).filter((file) => file.startsWith('gyldig-'));

  it('every example differs from its rows turned round by moved rows alone, and from itself by nothing', async () => {
    const own = (await type.layout?.()) as DocumentLayout;
    for (const file of files) {
      const document = readExample(id, file) as Plan;
      const same = diffDocuments(type, own, document, structuredClone(document), 'nb');
      expect(same.ok && same.diff.changes).toEqual([]);
      const turned = diffDocuments(type, own, document, turnedRound(document) as Plan, 'nb');
      const kinds = turned.ok ? turned.diff.changes.map(({ kind, place }) => [kind, place]) : ['refused'];
      expect(kinds.filter(([kind]) => kind === 'lagtTil' || kind === 'fjernet')).toEqual([]);
    }
  });
});

function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound).toReversed();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turnedRound(inner)]));
}
