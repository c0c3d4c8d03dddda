import type { DeliveryRecord } from '@hjemmel/adapter';
import type { Underretning } from '@hjemmel/model';
import type { RunningOutbox } from '@hjemmel/outbox';
import type { Hjemmel } from '@hjemmel/sdk';
import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { oneInput } from '../input-files.js';
import { isTime } from '../levering/is-time.js';
import { type SetUpFlags, withOutbox } from '../levering/with-outbox.js';
import { runSafely } from '../run-safely.js';
import { leveringTexts } from '../texts/levering/index.js';

export interface LeveringerFlags extends SetUpFlags {
  readonly report: 'pretty' | 'json';
}

export interface DecisionFlags extends LeveringerFlags {
  readonly av?: string;
}

export interface FristOfFlags extends LeveringerFlags {
  readonly dokument: string;
}

export interface HendelseFlags extends DecisionFlags, Pick<Underretning, 'tid' | 'maate'> {}

export interface MottaFlags extends LeveringerFlags {
  readonly fra: string;
}

type Work = (outbox: RunningOutbox, hjemmel: Hjemmel, adapters: readonly string[]) => Promise<number>;

const inOutbox = (context: CliContext, flags: LeveringerFlags, work: Work): Promise<void> =>
  runSafely(context, flags.lang, () => withOutbox(context, flags, [], work));

/** `hjemmel leveringer vis`: all, or one with its log. */
export function runVis(this: CliContext, flags: LeveringerFlags, id?: string): Promise<void> {
  return inOutbox(this, flags, async (outbox) => {
    const records = id === undefined ? await outbox.list() : [await found(outbox, id, flags.lang)];
    return show(this, flags, records, id !== undefined);
  });
}

/** `hjemmel leveringer doede`: those a person must look at because nobody gave a clear answer. */
export function runDoede(this: CliContext, flags: LeveringerFlags): Promise<void> {
  return inOutbox(this, flags, async (outbox) => show(this, flags, await outbox.deadLetters(), false));
}

/** `hjemmel leveringer arbeid`: sends and asks what is due. */
export function runArbeid(this: CliContext, flags: LeveringerFlags): Promise<void> {
  return inOutbox(this, flags, async (outbox) => {
    const { next } = await outbox.work({ until: 'idle' });
    const code = show(this, flags, await outbox.list(), false);
    const { continues, secondVarsel } = leveringTexts[flags.lang];
    if (next !== undefined) this.process.stderr.write(`${continues(next)}\n`);
    const { secondVarselDue } = await outbox.sweep(this.now());
    for (const id of secondVarselDue) this.process.stderr.write(`${secondVarsel(id)}\n`);
    return code;
  });
}

/** `hjemmel leveringer motta`: answers that a client of the kommune's own has fetched. Exit code 1 when a person must look at one. */
export function runMotta(this: CliContext, flags: MottaFlags, ...paths: string[]): Promise<void> {
  return inOutbox(this, flags, async (outbox, _, adapters) => {
    const { errors } = leveringTexts[flags.lang];
    if (!adapters.includes(flags.fra)) throw new CliError(2, errors.notInSetup(flags.fra, adapters.join(', ')));
    const codes: number[] = [];
    for (const path of paths) codes.push(await takeIn(this, flags, outbox, path));
    return Math.max(...codes);
  });
}

async function takeIn({ process }: CliContext, { lang, fra }: MottaFlags, outbox: RunningOutbox, path: string) {
  const { received, states, errors } = leveringTexts[lang];
  const { readMessage } = await import('@hjemmel/adapter/node');
  const message = await readMessage(path, MOST_BYTES).catch(() => undefined);
  if (!message) throw new CliError(2, errors.notAMessage(path));
  const read = await outbox.receive(fra, message);
  const record = read.delivery === undefined ? undefined : await outbox.find(read.delivery);
  if (record) process.stdout.write(`${received.about(record.id, states[record.state])}\n`);
  else if (!read.ok) process.stderr.write(`${received.unread(read.code ?? read.reason)}\n`);
  else process.stderr.write(`${read.kind === 'dokument' ? received.document : received.nobody}\n`);
  return read.ok && (record !== undefined || read.kind === 'dokument') ? 0 : 1;
}

/** Most of a message on disk; no answer comes near it. */
const MOST_BYTES = 100_000_000;

/** `hjemmel leveringer send-paa-nytt`: a new letter, because a person decided so. */
export function runResend(this: CliContext, flags: DecisionFlags, id: string): Promise<void> {
  return decided(this, flags, id, (outbox, decidedBy) => outbox.resend(id, { decidedBy }));
}

/** `hjemmel leveringer avbryt`: stops what is not handed over. */
export function runCancel(this: CliContext, flags: DecisionFlags, id: string): Promise<void> {
  return decided(this, flags, id, (outbox, decidedBy) => outbox.cancel(id, { decidedBy }));
}

/** `hjemmel leveringer slett`: the content goes at once; ids, states and hashes stay. */
export function runErase(this: CliContext, flags: DecisionFlags, id: string): Promise<void> {
  return decided(this, flags, id, (outbox, decidedBy) => outbox.erase(id, { decidedBy }));
}

type Answer = { readonly ok: true } | { readonly ok: false; readonly reason: string };

function decided(
  context: CliContext,
  flags: DecisionFlags,
  id: string,
  act: (outbox: RunningOutbox, decidedBy: string) => Promise<Answer>,
): Promise<void> {
  return inOutbox(context, flags, async (outbox) => {
    const { errors, notDone, refusals, done } = leveringTexts[flags.lang];
    if (flags.av === undefined) throw new CliError(2, errors.needsRole);
    const answer = await act(outbox, flags.av).catch(async (error: unknown) => {
      const { OutboxError } = await import('@hjemmel/outbox');
      throw OutboxError.isInstance(error) ? new CliError(2, errors.notLogged) : error;
    });
    const said: Readonly<Record<string, string>> = { ...refusals, ...notDone };
    context.process.stderr.write(`${answer.ok ? done(id) : said[answer.reason]}\n`);
    return answer.ok ? 0 : 1;
  });
}

/** `hjemmel leveringer hendelse`: what a person saw becomes part of the log the klagefrist is counted from. */
export function runHendelse(
  this: CliContext,
  flags: HendelseFlags,
  id: string,
  hendelse: Underretning['hendelse'],
): Promise<void> {
  const { tid, maate, lang } = flags;
  if (!isTime(tid))
    return runSafely(this, lang, () => Promise.reject(new CliError(2, leveringTexts[lang].errors.notATime)));
  return decided(this, flags, id, (outbox, decidedBy) =>
    outbox.record(id, { underretning: { tid, hendelse, maate } }, { decidedBy }),
  );
}

/** `hjemmel leveringer frist`: the last day to appeal, from what the log of one delivery says. */
export function runLeveringFrist(this: CliContext, flags: FristOfFlags, id: string): Promise<void> {
  const { lang, report, dokument } = flags;
  const { stdout } = this.process;
  return inOutbox(this, flags, async (outbox, hjemmel) => {
    const texts = leveringTexts[lang];
    const { underretning } = await found(outbox, id, lang);
    const read = hjemmel.read(await (await oneInput(dokument, this, lang)).read());
    const judged = read.ok ? hjemmel.validate(read.value, { today: this.today() }) : undefined;
    if (!judged?.ok) throw new CliError(1, texts.refusals.feil);
    const answers = hjemmel.klagefrist(judged.document, underretning);
    if (report === 'json') stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
    for (const { mottaker, uker, sisteDag, tidligst, grunn, hendelser } of report === 'json' ? [] : answers) {
      const day = sisteDag && texts.frist(mottaker, sisteDag, uker);
      stdout.write(`${day ?? texts.fristUkjent(mottaker, uker, texts.fristGrunn[grunn ?? 'ikke-underrettet'])}\n`);
      for (const { tid, hendelse } of hendelser) stdout.write(`${texts.event(tid, hendelse)}\n`);
      if (tidligst) stdout.write(`${texts.fristTidligst}\n`);
    }
    return answers.some(({ sisteDag }) => sisteDag !== undefined) ? 0 : 1;
  });
}

async function found(outbox: RunningOutbox, id: string, lang: Language): Promise<DeliveryRecord> {
  const record = await outbox.find(id);
  if (!record) throw new CliError(1, leveringTexts[lang].notDone['ukjent-levering']);
  return record;
}

function show(
  { process }: CliContext,
  { lang, report }: LeveringerFlags,
  records: readonly DeliveryRecord[],
  withLog: boolean,
): number {
  const texts = leveringTexts[lang];
  if (report === 'json') process.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
  else if (records.length === 0) process.stderr.write(`${texts.none}\n`);
  else for (const record of records) process.stdout.write(`${lines(record, lang, withLog).join('\n')}\n`);
  return 0;
}

function lines({ id, adapter, document, state, log, next }: DeliveryRecord, lang: Language, withLog: boolean) {
  const { states, stands, event, continues } = leveringTexts[lang];
  return [
    `${stands(id, states[state])} (${document.type} v${document.versjon} → ${adapter})`,
    ...(withLog
      ? log.map((line) => event(line.tid, `${states[line.state]} [${line.receipt?.code ?? line.because}]`))
      : []),
    ...(withLog && next !== undefined ? [continues(next)] : []),
  ];
}
