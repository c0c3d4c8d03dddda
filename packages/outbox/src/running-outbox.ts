import type { DeliveryAccepted, DeliveryRecord, DeliveryRefusal, DeliveryState, Outbox } from '@hjemmel/adapter';
import type { PersonDecision, Refused } from './people/decision.js';
import type { Seen } from './people/record.js';
import type { ResendDecision } from './people/resend.js';
import type { UnclaimedMessage } from './store/messages.js';
import type { ListFilter } from './store/records.js';
import type { Swept } from './sweep/sweep.js';
import type { WorkOptions, WorkSummary } from './work/work.js';

/** An open outbox: what the sdk asks of one, and what the one who runs it does with it. */
export interface RunningOutbox extends Outbox {
  /** Sends and asks what is due. Also does what `sweep` does, at the start and every minute. */
  work(options: WorkOptions): Promise<WorkSummary>;
  list(filter?: ListFilter): Promise<readonly DeliveryRecord[]>;
  /** A person decides on a new letter: a new series, whatever became of the old. */
  resend(id: string, decision: ResendDecision): Promise<DeliveryAccepted | DeliveryRefusal | Refused>;
  cancel(id: string, decision: PersonDecision): Promise<{ readonly ok: true; readonly state: DeliveryState } | Refused>;
  /** Sendings whose attempts are used up without a clear answer; a person sees them as `utloept`. */
  deadLetters(): Promise<readonly DeliveryRecord[]>;
  /** At once, for good: content goes, ids, states and hashes stay. */
  erase(id: string, decision?: PersonDecision): Promise<{ readonly ok: true } | Refused>;
  /** What a person saw: handed over, come through, signed. */
  record(
    id: string,
    seen: Seen,
    decision: PersonDecision,
  ): Promise<{ readonly ok: true; readonly state: DeliveryState; readonly existing: boolean } | Refused>;
  /** Does what only time does: answers that did not come, content that is old. `now` is ISO with offset. */
  sweep(now: string): Promise<Swept>;
  unclaimed(): Promise<readonly UnclaimedMessage[]>;
  /** Waits for nothing: end `work` first. */
  close(): Promise<void>;
}
