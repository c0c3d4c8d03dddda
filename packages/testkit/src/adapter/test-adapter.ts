import type { Case } from '../case.js';
import { failureCases } from './failure-cases.js';
import { mapCases } from './map-cases.js';
import { privateCases } from './private-cases.js';
import { receiveCases } from './receive-cases.js';
import { sendCases } from './send-cases.js';
import { subjectOf } from './subject.js';
import type { AdapterSuite } from './suite.js';

/** Every demand on an adapter, as cases any runner can hold. The far side is read without the adapter. */
export function testAdapter<Transport>(suite: AdapterSuite<Transport>): readonly Case[] {
  const subject = subjectOf(suite);
  return [mapCases, privateCases, sendCases, failureCases, receiveCases].flatMap((cases) => cases(subject));
}
