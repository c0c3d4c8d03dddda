import { type AppealOptions, inForce, type ProvisionId } from '@hjemmel/law';
import { type Finding, type RuleContext, runRules, schemaFinding } from '@hjemmel/validator';
import { utdaterteOrd } from '../../felles/rules/utdaterte-ord.js';
import { medKlagerett } from '../med-klagerett.js';
import { endeligBareKlagevedtak } from '../rules/endelig-bare-klagevedtak.js';
import { klagerettElektroniskMottak } from '../rules/klagerett-elektronisk-mottak.js';
import { klagerettHjelpPasser } from '../rules/klagerett-hjelp-passer.js';
import { klagerettInnsynNevnt } from '../rules/klagerett-innsyn-nevnt.js';
import { klagerettRettInstans } from '../rules/klagerett-rett-instans.js';
import { klagerettRettStart } from '../rules/klagerett-rett-start.js';
import { klagerettSendesTilBesluttendeOrgan } from '../rules/klagerett-sendes-til-besluttende-organ.js';
import { klagerettTekstHel } from '../rules/klagerett-tekst-hel.js';
import { klagerettUtsattIverksettingNevnt } from '../rules/klagerett-utsatt-iverksetting-nevnt.js';
import type { NoticeTemplate } from './notice-template.js';
import { noticeTemplateName, noticeTemplates } from './notice-templates.js';
import type { OwnNoticeTemplate } from './own-template.js';
import { sampleLetters } from './sample-letters.js';

/** The rules that read what a notice says. */
const READERS = [
  klagerettTekstHel,
  klagerettInnsynNevnt,
  klagerettUtsattIverksettingNevnt,
  klagerettHjelpPasser,
  klagerettElektroniskMottak,
  klagerettRettStart,
  klagerettRettInstans,
  klagerettSendesTilBesluttendeOrgan,
  endeligBareKlagevedtak,
  utdaterteOrd([]),
];

/**
 * What a kommune's own template lacks: it is tried on a letter of every kind (each regime, mixed, reduced help, digital
 * appeal, court), judged by the rules that judge any notice, under the law of `lawDate` and, where the caller gives the day it
 * comes into force, the administration act of 2025. Never throws on data.
 */
export function checkNoticeTemplate(value: unknown, options: LawOptions): readonly Finding[] {
  const shape = shapeOf(value);
  if (shape.length > 0) return shape;
  const mal = value as OwnNoticeTemplate;
  return [...tried(mal, options)].map(([name, finding]) => ({ ...finding, path: sentenceBehind(name, mal, options) }));
}

type LawOptions = Pick<AppealOptions, 'nyForvaltningslovFra'> & { readonly lawDate: string };

/** What the readers say of the letters it makes, once for each thing they say. */
function tried(mal: OwnNoticeTemplate, options: LawOptions): ReadonlyMap<string, Finding> {
  const found = sampleLetters(mal.spraak, options.lawDate).flatMap((letter) =>
    runRules(READERS, medKlagerett(letter, { ...options, mal }), contextOf(options)).filter(({ path }) =>
      ABOUT_TEXT.test(path),
    ),
  );
  return new Map(found.map((finding) => [`${finding.ruleId} ${finding.messageId}`, finding]));
}

const ABOUT_TEXT = /^\/(?:klagerett\/\d+|endelig)\/tekst/;

/** The sentence of the kommune's own that is at fault: with ours in its place, the finding is gone. */
function sentenceBehind(name: string, mal: OwnNoticeTemplate, options: LawOptions): string {
  const key = Object.keys(mal.tekster).find((each) => {
    const { [each as keyof NoticeTemplate]: _replaced, ...tekster } = mal.tekster;
    return !tried({ ...mal, tekster }, options).has(name);
  });
  return key === undefined ? '/tekster' : `/tekster/${key}`;
}

function contextOf({ lawDate, ...options }: LawOptions): RuleContext {
  return { lawDate, today: lawDate, inForce: (id) => inForce(id as ProvisionId, lawDate, options) };
}

function shapeOf(value: unknown): readonly Finding[] {
  if (!isObject(value)) return [schemaFinding('type', '', { type: 'object' })];
  const { mal, versjon, spraak, tekster } = value;
  const named = [mal, versjon].every((text) => typeof text === 'string' && text.trim() !== '');
  if (!named)
    return [schemaFinding('required', typeof mal === 'string' ? '/versjon' : '/mal', { field: 'mal, versjon' })];
  if (mal === noticeTemplateName) return [schemaFinding('not', '/mal')];
  if (typeof spraak !== 'string' || !Object.hasOwn(noticeTemplates, spraak)) {
    return [schemaFinding('enum', '/spraak', { allowed: Object.keys(noticeTemplates).join(', ') })];
  }
  return isObject(tekster)
    ? Object.entries(tekster).flatMap(([key, sentence]) => sentenceShape(key, sentence))
    : [schemaFinding('required', '/tekster', { field: 'tekster' })];
}

function sentenceShape(key: string, sentence: unknown): readonly Finding[] {
  const path = `/tekster/${key}`;
  const ours = Object.hasOwn(noticeTemplates.nb, key)
    ? noticeTemplates.nb[key as keyof typeof noticeTemplates.nb]
    : undefined;
  if (ours === undefined) return [schemaFinding('additionalProperties', path, { field: key })];
  if (typeof sentence !== typeof ours) return [schemaFinding('type', path, { type: typeof ours })];
  if (typeof sentence !== 'string' || typeof ours !== 'string') return [];
  if (sentence.trim() === '' && NEVER_EMPTY.has(key)) return [schemaFinding('minLength', path, { limit: 1 })];
  // A place that is never filled would be printed in braces.
  const allowed = placesOf(ours);
  if (placesOf(sentence).every((place) => allowed.includes(place))) return [];
  return allowed.length === 0
    ? [schemaFinding('uten-plassholder', path)]
    : [schemaFinding('plassholder', path, { allowed: allowed.join(', ') })];
}

/** Headings, and words that stand in other sentences. */
const NEVER_EMPTY: ReadonlySet<string> = new Set([
  'heading',
  'headingFor',
  'endeligHeading',
  'endelig',
  'eierKlageinstans',
]);

function placesOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
