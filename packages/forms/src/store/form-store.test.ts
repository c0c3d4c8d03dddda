import { describe, expect, it } from 'vitest';
import { rowsAt } from './address.js';
import { applied } from './patch.js';
import { prefillFrom } from './prefill.js';
import { emptyDocumentOf, examples, layouts, read, storeOf } from './test-store.js';

describe.each(layouts)('%s', (id) => {
  it.each(examples(id))('%s comes out as it went in, also after everything is taken back', async (_, text) => {
    const document: unknown = JSON.parse(text);
    const { store } = await storeOf(id, document);
    store.set('/noeytralTittel', 'Noe annet');
    store.addRow('/paaroerende');
    store.undo();
    store.undo();
    expect(JSON.stringify(store.getSnapshot().document)).toBe(JSON.stringify(document));
    expect(store.patch().reduce<unknown>(applied, document)).toEqual(document);
  });

  it('can begin with nothing, says what is missing in sentences that tell what to do, each at a field of the form', async () => {
    const { store, type } = await storeOf(id, emptyDocumentOf(id));
    expect(type.draftSchema(store.getSnapshot().document)).toBe(true);
    const { findings, ok } = store.getSnapshot().judgement;
    expect(ok).toBe(false);
    expect(findings.filter(({ missing }) => missing).length).toBeGreaterThan(3);
    for (const { text, label, missing } of findings) {
      expect(label).not.toBe('');
      if (missing) expect(text).toMatch(/^(?:Fyll ut|Velg|Legg til|«.+» kommer av seg selv)/u);
    }
  });
});

it('what a fagsystem keeps for itself, and fields nobody knows, survive', async () => {
  const document = {
    ...read('kriseplan'),
    utvidelser: { 'no.eksempel': { z: 1, a: [1, 2.0, 'é'] } },
    ukjent: { x: 1 },
  };
  const { store } = await storeOf('kriseplan', document);
  store.set('/slikVilJegMoetes', 'Snakk rolig');
  const after = store.getSnapshot().document as typeof document;
  expect(after.utvidelser).toBe(document.utvidelser);
  expect(Object.keys(after)).toEqual(Object.keys(document));
});

it('a row keeps its words when others come, go and move', async () => {
  const { store } = await storeOf('kriseplan', read('kriseplan'));
  const ids = () => rowsAt(store.getSnapshot().document, '/kontakter').map(({ id }) => id);
  const [first, second, third] = ids() as [string, string, string];
  store.set(`/kontakter/@${second}/naar`, 'Alltid');
  store.moveRow('/kontakter', third, 0);
  store.removeRow('/kontakter', first);
  const added = store.addRow('/kontakter');
  expect(ids().slice(0, 2)).toEqual([third, second]);
  expect(ids().at(-1)).toBe(added);
  expect(rowsAt(store.getSnapshot().document, '/kontakter').find(({ id }) => id === second)?.naar).toBe('Alltid');
  for (let steps = 0; steps < 4; steps += 1) store.undo();
  expect(store.getSnapshot().document).toEqual(read('kriseplan'));
  store.redo();
  expect(rowsAt(store.getSnapshot().document, '/kontakter')[1]?.naar).toBe('Alltid');
});

it('a removed row is put back where it stood, whatever was done after, and only once', async () => {
  const { store } = await storeOf('kriseplan', read('kriseplan'));
  const ids = () => rowsAt(store.getSnapshot().document, '/kontakter').map(({ id }) => id);
  const before = ids() as string[];
  const putBack = store.removeRow('/kontakter', before[1] ?? '');
  store.set('/slikVilJegMoetes', 'skrevet etterpå');
  putBack();
  putBack();
  expect(ids()).toEqual(before);
  expect(store.getSnapshot().document).toMatchObject({ slikVilJegMoetes: 'skrevet etterpå' });
  for (const id of before) store.removeRow('/kontakter', id);
  const last = store.addRow('/kontakter');
  store.removeRow('/kontakter', last)();
  expect(ids()).toEqual([last]);
});

it('words that cannot be read leave no older value behind, and go when they are taken back', async () => {
  const { store } = await storeOf('kriseplan', read('kriseplan'));
  store.keepUnread('/laget/dato', 'i fjor');
  expect((store.getSnapshot().document as { laget: object }).laget).not.toHaveProperty('dato');
  expect(store.getSnapshot().unread.get('/laget/dato')).toBe('i fjor');
  store.undo();
  expect(store.getSnapshot().document).toEqual(read('kriseplan'));
  expect(store.getSnapshot().unread.size).toBe(0);
});

it('a value taken back is no longer said to be from elsewhere', async () => {
  const { store } = await storeOf('individuell-plan', emptyDocumentOf('individuell-plan'));
  store.prefill(new Map([['/bruker/navn', 'Iben']]), 'kriseplan');
  store.undo();
  expect(store.getSnapshot().sources.size).toBe(0);
});

it('a fault inside a list, or left by another choice, is told at the field that can mend it', async () => {
  const document = read('kriseplan') as { bruker: Record<string, unknown> };
  const { store } = await storeOf('kriseplan', document);
  store.set('/bruker/identifikator', { type: 'kunFoedselsdato', dato: '1990-03-04', verdi: '17898590186' });
  store.set('/bruker/adresse/linjer', ['x'.repeat(300)]);
  await store.submit();
  const { findings } = store.getSnapshot();
  expect(findings.get('/bruker/identifikator/verdi')?.map(({ text }) => text)).toEqual([
    'Tøm «Nummer», som ikke hører til det som er valgt.',
  ]);
  expect(findings.get('/bruker/adresse/linjer')).toHaveLength(1);
});

it('judges a while after the last change, and at once when asked', async () => {
  const { store, pass } = await storeOf('kriseplan', read('kriseplan'));
  const before = store.getSnapshot().judgement;
  store.set('/slikVilJegMoetes', undefined);
  store.set('/kontakter', []);
  await pass(299);
  expect(store.getSnapshot().judgement).toBe(before);
  await pass(1);
  expect(store.getSnapshot().judgement.ok).toBe(false);
  store.undo();
  store.undo();
  expect(await store.submit()).toBe(true);
  store.keepUnread('/laget/dato', 'i går');
  expect(await store.submit()).toBe(false);
});

it('a vedtak gets its appeal information from the law as soon as the basis is chosen', async () => {
  const document = read('vedtak', 'gyldig-minimal.json');
  const { klagerett: _, ...without } = document;
  const { store, pass } = await storeOf('vedtak', without);
  const row = rowsAt(document, '/avgjoerelser')[0]?.id;
  const body = () => JSON.stringify((store.getSnapshot().completed as { klagerett?: unknown }).klagerett);
  const first = body();
  store.set(`/avgjoerelser/@${row}/rettsgrunnlag`, 'SOTJL_18');
  await pass(300);
  expect(body()).not.toBe(first);
  expect(body()).toContain('"uker":3');
});

it('a vedtak is not asked for appeal information while it waits for the rest to be filled in', async () => {
  const { store } = await storeOf('vedtak', emptyDocumentOf('vedtak'));
  store.addRow('/avgjoerelser');
  await store.submit();
  const { findings } = store.getSnapshot().judgement;
  expect(findings.filter(({ ruleId }) => ruleId.startsWith('vedtak/klagerett-'))).toEqual([]);
  expect(findings.find(({ address }) => address === '/klagerett')?.text).toContain('kommer av seg selv');
});

it('a vedtak offers the provisions in force on its date, by what they are called', async () => {
  const { store } = await storeOf('vedtak', read('vedtak'));
  const { judge, document } = store.getSnapshot();
  const offered = (date: string) => judge?.provisions(date).flatMap(({ rows }) => rows) ?? [];
  expect(judge?.lawDate(document)).toBe((document as { vedtaksdato: string }).vedtaksdato);
  expect(offered('2026-11-20').find(({ value }) => value === 'hol-3-2')?.label).toMatch(
    /^helse- og omsorgstjenesteloven § 3-2 – /u,
  );
  expect(offered('2026-11-20').some(({ value }) => value.startsWith('nfvl'))).toBe(false);
});

it('what a reader may not see is in no field of theirs, and stays in the document', async () => {
  const document = read('intervensjonsplan');
  const whole = (await storeOf('intervensjonsplan', document)).store.plan;
  const { store } = await storeOf('intervensjonsplan', document, { reader: 'part' });
  const all = (plan: typeof whole) => JSON.stringify(plan.sections);
  expect(all(store.plan).length).toBeLessThan(all(whole).length);
  store.set('/formaal', 'Trygghet');
  expect(Object.keys(store.getSnapshot().document as object)).toEqual(Object.keys(document));
});

it('what another document of the case says goes into empty fields only, and says where it is from until it is changed', async () => {
  const plan = read('kriseplan');
  const { store } = await storeOf('individuell-plan', emptyDocumentOf('individuell-plan'));
  store.set('/bruker/telefon', '22 22 22 22');
  const values = prefillFrom(plan, store.getSnapshot().document, store.plan);
  store.prefill(values, 'kriseplan 20.11.2026');
  const { document, sources } = store.getSnapshot();
  expect(document).toMatchObject({ bruker: { navn: (plan.bruker as { navn: string }).navn, telefon: '22 22 22 22' } });
  expect(sources.get('/bruker/navn')).toBe('kriseplan 20.11.2026');
  expect(document).toMatchObject({
    samtykke: [],
    mottaker: [],
    bruker: { adressebeskyttelse: (plan.bruker as { adressebeskyttelse: object }).adressebeskyttelse },
  });
  store.set('/bruker/navn', 'En annen');
  expect(store.getSnapshot().sources.has('/bruker/navn')).toBe(false);
  const other = { bruker: { identifikator: { type: 'kunFoedselsdato', dato: '1990-01-01' } } };
  expect(prefillFrom(plan, other, store.plan).size).toBe(0);
});
