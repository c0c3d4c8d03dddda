import type { ReactNode } from 'react';
import { useForm } from './form-context.js';
import type { FieldView, Said } from './use-field.js';

interface FrameProps {
  readonly view: FieldView;
  readonly children: ReactNode;
}

/** A label over one input, in the HTML of Designsystemet. */
export function Frame({ view, children }: FrameProps): ReactNode {
  return (
    <div className="ds-field hj-field" data-invalid={view.errors.length > 0 || undefined}>
      <label className="ds-label" htmlFor={view.id}>
        {view.label} <Mark required={view.required} />
      </label>
      <Above view={view} />
      {children}
      <Below view={view} />
    </div>
  );
}

/** A set of choices under one question. */
export function ChoiceFrame({ view, children }: FrameProps): ReactNode {
  return (
    <fieldset
      className="ds-fieldset hj-field"
      id={view.id}
      tabIndex={-1}
      aria-describedby={view.describedBy}
      data-invalid={view.errors.length > 0 || undefined}
    >
      <legend className="ds-label">
        {view.label} <Mark required={view.required} />
      </legend>
      <Above view={view} />
      <div className="hj-choices">{children}</div>
      <Below view={view} />
    </fieldset>
  );
}

export function Mark({ required }: { readonly required: boolean }): ReactNode {
  const { words } = useForm();
  return (
    <span className={required ? 'hj-mark hj-must' : 'hj-mark'}>{required ? words.mustBeFilled : words.optional}</span>
  );
}

/** What is known before something is filled in: help, and where a value was taken from. */
export function Above({ view: { id, help, source } }: { readonly view: FieldView }): ReactNode {
  const { words } = useForm();
  return (
    <>
      {help !== undefined && (
        <div data-field="description" className="hj-help" id={`${id}-hjelp`}>
          {help}
        </div>
      )}
      {source !== undefined && (
        <div className="hj-source" id={`${id}-kilde`}>
          {words.from(source)}
        </div>
      )}
    </>
  );
}

/** What is wrong, and what is worth a second look. */
export function Below({ view: { id, errors, notes } }: { readonly view: Said & Pick<FieldView, 'id'> }): ReactNode {
  const { words } = useForm();
  return (
    <>
      {errors.length > 0 && (
        <div className="ds-validation-message hj-error" data-field="validation" id={`${id}-feil`}>
          {errors.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {notes.length > 0 && (
        <div className="hj-note" id={`${id}-merk`}>
          {notes.map((text) => (
            <p key={text}>
              <strong>{words.warning}:</strong> {text}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
