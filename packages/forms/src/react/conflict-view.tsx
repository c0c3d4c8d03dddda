import { type ReactNode, useId, useState } from 'react';
import type { FormWords } from '../store/form-words.js';
import { formWords } from '../store/form-words.js';
import { type Conflict, type Merged, settled } from '../store/merge.js';
import type { FormPlan } from '../store/plan.js';
import { placeName, shownText } from '../store/shown-text.js';

export interface ConflictViewProps {
  readonly plan: FormPlan;
  /** What `merged` gave for the version this form began with, this form's and the other's. */
  readonly merged: Merged;
  /** Called with the document when one side is chosen everywhere. */
  readonly onSettled: (document: unknown) => void;
}

/** Two people have changed the same: both values, where they stand, and a choice for each. Nothing is chosen beforehand. */
export function ConflictView({ plan, merged, onSettled }: ConflictViewProps): ReactNode {
  const [chosen, choose] = useState<ReadonlyMap<string, 'ours' | 'theirs'>>(new Map());
  const id = useId();
  const words = formWords[plan.language];
  const { conflicts } = merged;
  const left = conflicts.length - chosen.size;
  return (
    <section className="hj-form hj-conflicts" lang={plan.language} aria-labelledby={`${id}-navn`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (left === 0) onSettled(settled(merged, chosen));
        }}
      >
        <h2 className="ds-heading" id={`${id}-navn`}>
          {words.conflict}
        </h2>
        <p>{words.conflictHelp}</p>
        {conflicts.map((conflict) => (
          <Choice
            key={conflict.address}
            {...{ plan, words, conflict, document: merged.document }}
            name={`${id}${conflict.address}`}
            chosen={chosen.get(conflict.address)}
            choose={(side) => choose(new Map([...chosen, [conflict.address, side]]))}
          />
        ))}
        <p role="status">{left > 0 ? words.left(left) : words.filled}</p>
        <button type="submit" className="ds-button" aria-disabled={left > 0 || undefined}>
          {words.settle}
        </button>
      </form>
    </section>
  );
}

interface ChoiceProps {
  readonly plan: FormPlan;
  readonly words: FormWords;
  readonly conflict: Conflict;
  readonly document: unknown;
  readonly name: string;
  readonly chosen: 'ours' | 'theirs' | undefined;
  readonly choose: (side: 'ours' | 'theirs') => void;
}

function Choice({ plan, words, conflict, document, name, chosen, choose }: ChoiceProps): ReactNode {
  return (
    <fieldset className="ds-fieldset hj-field">
      <legend className="ds-label">{placeName(conflict.address, document, plan)}</legend>
      {(['ours', 'theirs'] as const).map((side) => (
        <label key={side} className="hj-choice">
          <input
            type="radio"
            className="ds-input"
            name={name}
            checked={chosen === side}
            onChange={() => choose(side)}
          />
          <span>
            <strong>{words[side]}:</strong> {shownText(conflict.address, conflict[side], document, plan) || words.none}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
