import { inForce, type ProvisionId } from '@hjemmel/law';
import { type Finding, type RuleContext, runRules, schemaFinding } from '@hjemmel/validator';
import { medKlagerett } from '../med-klagerett.js';
import { klagerettElektroniskMottak } from '../rules/klagerett-elektronisk-mottak.js';
import { klagerettHjelpPasser } from '../rules/klagerett-hjelp-passer.js';
import { klagerettInnsynNevnt } from '../rules/klagerett-innsyn-nevnt.js';
import { klagerettTekstHel } from '../rules/klagerett-tekst-hel.js';
import { klagerettUtsattIverksettingNevnt } from '../rules/klagerett-utsatt-iverksetting-nevnt.js';
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
];

/**
 * What a kommune's own template lacks: it is tried on a letter of every kind (each regime, mixed, reduced help, digital
 * appeal, court), judged by the rules that judge any notice, under the law of `lawDate`. Never throws on data.
 */
export function checkNoticeTemplate(value: unknown, lawDate: string): readonly Finding[] {
  const shape = shapeOf(value);
  if (shape.length > 0) return shape;
  const mal = value as OwnNoticeTemplate;
  const found = sampleLetters(mal.spraak, lawDate).flatMap((letter) =>
    runRules(READERS, medKlagerett(letter, { lawDate, mal }), contextOf(lawDate)),
  );
  const once = new Map(found.map((finding) => [`${finding.ruleId} ${finding.messageId}`, finding]));
  return [...once.values()].map((finding) => ({ ...finding, path: '/tekster' }));
}

function contextOf(lawDate: string): RuleContext {
  return { lawDate, today: lawDate, inForce: (id) => inForce(id as ProvisionId, lawDate) };
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
  // A place that is never filled would be printed in braces.
  const allowed = placesOf(ours);
  return placesOf(sentence).every((place) => allowed.includes(place))
    ? []
    : [schemaFinding('enum', path, { allowed: allowed.join(', ') })];
}

function placesOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
