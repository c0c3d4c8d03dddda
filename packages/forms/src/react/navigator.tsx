import type { ReactNode } from 'react';
import { isFields } from '../store/address.js';
import type { FormSnapshot } from '../store/form-store.js';
import { idOf, useForm, useSnapshot } from './form-context.js';

/** The parts of the form, each with what is left in it. */
export function Navigator(): ReactNode {
  const { store, words, prefix } = useForm();
  const { sections, texts } = store.plan;
  const isJudged = useSnapshot(({ judge }) => judge !== undefined);
  const counts = useSnapshot(({ judgement }) => judgement);
  const submitted = useSnapshot((snapshot) => snapshot.submitted);
  const filled = useSnapshot(({ document }) => filledKeys(document)).split(' ');
  return (
    <nav className="hj-nav" aria-label={words.sections}>
      <ol>
        {sections.map(({ id, text, fields }) => (
          <li key={id}>
            <a
              className="ds-link"
              href={`#${idOf(prefix, `#${id}`)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(idOf(prefix, `#${id}`))?.focus();
              }}
            >
              {texts.sections[text] ?? text}
            </a>{' '}
            <span className="hj-left">
              {/* Before the rules have been loaded nobody knows what is left. */}
              {isJudged &&
                (stateOf(counts, id, submitted) ??
                  (fields.some(({ pointer }) => filled.includes(pointer.slice(1))) ? words.filled : words.optional))}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );

  function stateOf({ findings }: FormSnapshot['judgement'], section: string, isSubmitted: boolean): string | undefined {
    const errors = findings.filter((finding) => finding.section === section && finding.severity === 'error');
    const missing = errors.filter((finding) => finding.missing);
    if (errors.length === 0) return undefined;
    return isSubmitted && missing.length < errors.length ? words.errors(errors.length) : words.left(errors.length);
  }
}

/** As one text, so that the list is drawn again only when a part is begun or emptied. */
function filledKeys(document: unknown): string {
  if (!isFields(document)) return '';
  const isFilled = (value: unknown) => !Array.isArray(value) || value.length > 0;
  return Object.keys(document)
    .filter((key) => isFilled(document[key]))
    .join(' ');
}
