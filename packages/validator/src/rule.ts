import type { Params, Severity } from './finding.js';
import type { Messages } from './messages.js';
import type { PathSegment } from './pointer.js';

/** The two dates a check may know; both handed in, ISO `YYYY-MM-DD`, Norwegian calendar. */
export interface RuleContext {
  /** Chooses the law. */
  readonly lawDate: string;
  /** Serves expiry, review and «outdated» only. */
  readonly today: string;
  /** Whether a provision of the register applies on `lawDate`. */
  readonly inForce: (provisionId: string) => boolean;
  /** What rules have worked out together; each run brings a new one, so that it is never about an earlier state of the document. */
  readonly memo?: Map<unknown, unknown>;
}

/** Works something out once for each run of the rules; a context without `memo` works it out each time. */
export function oncePerRun<Document, Result>(make: (document: Document, context: RuleContext) => Result) {
  return (document: Document, context: RuleContext): Result => {
    const known = context.memo?.get(make) as Result | undefined;
    if (known !== undefined) return known;
    const made = make(document, context);
    context.memo?.set(make, made);
    return made;
  };
}

/** Reports one finding at a path given as segments; `hjemmel` where the case shows which of the rule's provisions, or others, it rests on. */
export type Report<MessageId extends string> = (
  messageId: MessageId,
  path: readonly PathSegment[],
  params?: Params,
  hjemmel?: readonly string[],
) => void;

/** The severity under the first of these provisions that applies; one without `under` always does. */
export interface SeverityUnder {
  readonly under?: string;
  readonly severity: Severity;
}

/** One severity for the rule, one that the law in force decides, or one for each message. */
export type RuleSeverity<MessageId extends string> =
  | Severity
  | readonly SeverityUnder[]
  | Readonly<Record<MessageId, Severity>>;

/** One rule of law or craft: data plus a pure check over a document that may lack fields. */
export interface Rule<Document, MessageId extends string = string> {
  readonly id: string;
  readonly severity: RuleSeverity<MessageId>;
  /** Ids of provisions in the law register, of every date; empty where the ground is craft, not law. A finding names those in force. */
  readonly hjemmel: readonly string[];
  /** First and last `lawDate` the rule applies on. */
  readonly gyldigFra?: string;
  readonly gyldigTil?: string;
  /** A provision that must apply on `lawDate`, where no date can say it. */
  readonly gjelderUnder?: string;
  readonly messages: Messages<MessageId>;
  check(document: Document, report: Report<MessageId>, context: RuleContext): void;
}

/** Typed identity: `defineRule<Draft<Vedtak>>()({ … })` infers the message ids, so an undeclared one does not compile. */
export function defineRule<Document>() {
  return <MessageId extends string>(rule: Rule<Document, MessageId>): Rule<Document, MessageId> => rule;
}
