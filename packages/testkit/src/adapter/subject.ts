import type { Adapter, Payload } from '@hjemmel/adapter';
import { required } from '../case.js';
import type { FarSide, Standing } from '../far/far-side.js';
import { contextFor, payloadOf, type Sending } from './attempt.js';
import { kitSamples } from './samples.js';
import type { AdapterSuite, Sample } from './suite.js';

/** The suite with what every case needs of it. */
export interface Subject<T> extends AdapterSuite<T> {
  readonly samples: readonly Sample[];
  readonly usual: Sample;
  /** An adapter of which nothing but the declarations is read. */
  readonly declared: Adapter<T>;
}

export function subjectOf<T>(suite: AdapterSuite<T>): Subject<T> {
  const declared = suite.create();
  const samples = suite.samples ?? kitSamples(declared.capabilities);
  return { ...suite, samples, usual: required(samples[0], 'The suite needs a sample.'), declared };
}

/** Opens a far side of its own for the work, and closes it whatever comes of it. */
export async function atFarSide<T, R>({ farSide }: Subject<T>, work: (far: FarSide<T>) => Promise<R>): Promise<R> {
  const far = await farSide.open();
  try {
    return await work(far);
  } finally {
    await far.close();
  }
}

export function sendingOf<T>({ create, usual }: Subject<T>, far: FarSide<T>, key = 'kit-1'): Sending<T> {
  const adapter = create();
  return { adapter, payload: payloadOf(adapter, usual.delivery, key), far, key };
}

/** Steps of a sending in which nothing goes wrong. */
export function stepsOf<T>(subject: Subject<T>): Promise<number> {
  return atFarSide(subject, async (far) => {
    const { adapter, payload, key } = sendingOf(subject, far);
    await adapter.send(payload, contextFor({ adapter, payload, far, key }));
    return far.steps();
  });
}

/** Whether every part of the payload is there, byte for byte, under any name. */
export function holdsAll({ files }: Standing, { parts }: Payload): boolean {
  return parts.every((part) => files.some(({ bytes }) => Buffer.compare(bytes, part.bytes) === 0));
}
