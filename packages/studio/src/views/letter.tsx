import { fragmentStyle } from '@hjemmel/render-html';
import { defaultTheme } from '@hjemmel/theme';
import { type ReactNode, useMemo } from 'react';
import { Shadow } from './shadow.js';
import { type LetterProps, useLetter } from './use-letter.js';

const STYLE = fragmentStyle(defaultTheme);
const AS_PART = { render: { fragment: { style: false, headingLevel: 3 } } };

/** The letter as it will be read on a screen, made again at every change. */
export function LetterView(props: LetterProps): ReactNode {
  const { checked, texts } = props;
  const made = useLetter(props, 'html', AS_PART);
  const html = useMemo(() => (made?.ok ? new TextDecoder().decode(made.bytes) : ''), [made]);
  return (
    <>
      <h2>{texts.views.brev}</h2>
      {made && !made.ok && <p className="st-note">{made.why}</p>}
      {checked.tree?.draft && <p className="st-note">{texts.draftLetter}</p>}
      {made?.ok && <Shadow html={html} css={STYLE} />}
    </>
  );
}
