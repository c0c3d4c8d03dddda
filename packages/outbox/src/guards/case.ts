import type { Capabilities, DeliveryOrder, DeliveryRefusalReason } from '@hjemmel/adapter';
import type { Mottaker, Sharing } from '@hjemmel/model';

/** What a guard looks at. `row` is absent for the sender's own system, and where the document has no such recipient. */
export interface Case {
  readonly order: DeliveryOrder;
  readonly capabilities: Capabilities;
  readonly sharing: Sharing;
  readonly requiresMandatory: boolean;
  readonly row: Mottaker | undefined;
}

/** One reason not to send, and when it holds. Pure: the same case is judged alike at the order and before every attempt. */
export interface Guard {
  readonly reason: DeliveryRefusalReason;
  readonly stops: (subject: Case) => boolean;
}
