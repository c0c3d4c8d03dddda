import type { MouseEvent, ReactNode, RefObject } from 'react';
import { unreadText } from '../store/form-words.js';
import type { FormFinding } from '../store/judge.js';
import { focusField } from './focus-field.js';
import { idOf, useForm, useSnapshot } from './form-context.js';

/** Everything that must be corrected, just above the button, each a link to its field. Shown after the form is handed in. */
export function ErrorSummary({ heading }: { readonly heading: RefObject<HTMLHeadingElement | null> }): ReactNode {
  const { store, words, prefix } = useForm();
  const submitted = useSnapshot((snapshot) => snapshot.submitted);
  const { findings, unseen } = useSnapshot((snapshot) => snapshot.judgement);
  const unread = useSnapshot((snapshot) => snapshot.unread);
  const unjudged = useSnapshot((snapshot) => snapshot.unjudged);
  // Words that cannot be read are told of below; that the value is missing is the same thing.
  const errors = findings.filter(
    ({ severity, missing, address }) => severity === 'error' && !(missing && unread.has(address)),
  );
  const { plan } = store;
  const read = [...unread.keys()].flatMap((address) => {
    const field = plan.at(address);
    return field ? [{ address, text: `${plan.texts.labels[field.text]}: ${unreadText(field, plan.language)}` }] : [];
  });
  const rows = [...read, ...errors.map((finding) => ({ address: finding.address, text: lineOf(finding) }))];
  const isWrong = rows.length + unseen > 0;
  if (!submitted || !(isWrong || unjudged)) return null;

  const go = (event: MouseEvent, address: string) => {
    event.preventDefault();
    focusField(prefix, address);
  };
  return (
    <section className="ds-error-summary hj-summary" aria-labelledby={idOf(prefix, '#feil')}>
      <h2 className="ds-heading" id={idOf(prefix, '#feil')} ref={heading} tabIndex={-1}>
        {isWrong ? words.summary : words.unjudged}
      </h2>
      <ul>
        {rows.map(({ address, text }) => (
          <li key={`${address} ${text}`}>
            <a className="ds-link" href={`#${idOf(prefix, address)}`} onClick={(event) => go(event, address)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {unseen > 0 && <p>{words.unseen(unseen)}</p>}
    </section>
  );
}

function lineOf({ text, label, around, missing }: FormFinding): string {
  const what = missing || label === '' || text.includes(`«${label}»`) ? text : `${label}: ${text}`;
  return around === '' ? what : `${around}: ${what}`;
}
