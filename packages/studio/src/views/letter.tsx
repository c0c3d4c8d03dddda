import { fragmentStyle } from '@hjemmel/render-html';
import type { Hjemmel } from '@hjemmel/sdk';
import { defaultTheme } from '@hjemmel/theme';
import { type ReactNode, useEffect, useState } from 'react';
import type { Checked } from '../checked.js';
import type { StudioTexts } from '../texts/index.js';
import { Shadow } from './shadow.js';

interface LetterProps {
  readonly hjemmel: Hjemmel;
  readonly checked: Checked;
  readonly texts: StudioTexts;
}

const style = fragmentStyle(defaultTheme);

/** The letter as it will be read on a screen, drawn again at every change. */
export function LetterView({ hjemmel, checked: { tree }, texts }: LetterProps): ReactNode {
  const [html, setHtml] = useState('');
  useEffect(() => {
    let isCurrent = true;
    if (tree) {
      void hjemmel.render(tree, 'html', { fragment: { style: false, headingLevel: 3 } }).then(({ bytes }) => {
        if (isCurrent) setHtml(new TextDecoder().decode(bytes));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [hjemmel, tree]);
  return (
    <>
      <h2>{texts.views.brev}</h2>
      {!tree && <p className="st-note">{texts.noLetter}</p>}
      {tree?.draft && <p className="st-note">{texts.draftLetter}</p>}
      {tree && <Shadow html={html} css={style} />}
    </>
  );
}
