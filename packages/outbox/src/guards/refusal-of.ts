import type { DeliveryRefusal } from '@hjemmel/adapter';
import { capabilityGuards } from './capability-guards.js';
import type { Case } from './case.js';
import { letterGuards } from './letter-guards.js';
import { recipientGuards } from './recipient-guards.js';

/** The first reason not to send, or undefined. Size comes before hashing, so that a huge file costs nothing. */
export function refusalOf(subject: Case): DeliveryRefusal | undefined {
  const all = [...recipientGuards, ...capabilityGuards, ...letterGuards];
  const stop = all.find(({ stops }) => stops(subject));
  return stop && { ok: false, reason: stop.reason };
}
