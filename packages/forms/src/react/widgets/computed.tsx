import { type ReactNode, useMemo } from 'react';
import { useForm, useSnapshot } from '../form-context.js';
import { Below } from '../frame.js';
import { Blocks, mandatoryBlocks } from '../printed.js';
import { useField } from '../use-field.js';
import type { WidgetProps } from '../widget.js';

/** A part the type works out from the law: as it will be printed, and why. There is nothing to type in. */
export function Computed(props: WidgetProps): ReactNode {
  const view = useField(props);
  const { words } = useForm();
  const judge = useSnapshot((snapshot) => snapshot.judge);
  const document = useSnapshot(({ completed }) => completed);
  const printed = useMemo(() => mandatoryBlocks(judge?.composed(document) ?? { blocks: [] }), [judge, document]);
  const parts = useMemo(
    () => (judge?.explained(document) ?? []).filter(({ source }) => source !== ''),
    [judge, document],
  );
  return (
    <section className="hj-computed" id={view.id} tabIndex={-1} aria-labelledby={`${view.id}-navn`}>
      <h3 className="ds-heading" id={`${view.id}-navn`}>
        {view.label}
      </h3>
      <p className="hj-help">{words.computed}</p>
      <Below view={view} />
      {parts.map(({ heading, source, steps }) => (
        <details key={`${source} ${heading}`} className="ds-details">
          <summary>
            {words.why} {heading}
          </summary>
          <ol>
            {steps.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </details>
      ))}
      <div className="hj-notice" aria-live="polite">
        <Blocks blocks={printed} />
      </div>
    </section>
  );
}
