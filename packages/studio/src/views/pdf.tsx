import type { Hjemmel } from '@hjemmel/sdk';
import { type ReactNode, useEffect, useState } from 'react';
import type { Checked } from '../checked.js';
import { madeLetter } from '../export.js';
import type { StudioTexts } from '../texts/index.js';

interface PdfProps {
  readonly hjemmel: Hjemmel;
  readonly checked: Checked;
  readonly texts: StudioTexts;
}

type Shown = { readonly url: string } | { readonly why: string } | undefined;

/** The PDF itself in the browser's own reader. */
export function PdfView({ hjemmel, checked, texts }: PdfProps): ReactNode {
  const shown = usePdf(hjemmel, checked, texts);
  return (
    <>
      <h2>{texts.views.pdf}</h2>
      {checked.tree?.draft && <p className="st-note">{texts.draftLetter}</p>}
      <div role="status">
        {shown === undefined && <p>{texts.pdfWorking}</p>}
        {shown && 'why' in shown && <p className="st-note">{shown.why}</p>}
      </div>
      {shown && 'url' in shown && (
        <>
          <p>
            <a href={shown.url} target="_blank" rel="noreferrer">
              {texts.pdfOpen}
            </a>
          </p>
          <iframe className="st-pdf" title={texts.pdfFrame} src={shown.url} />
        </>
      )}
    </>
  );
}

function usePdf(hjemmel: Hjemmel, checked: Checked, texts: StudioTexts): Shown {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let url: string | undefined;
    let isCurrent = true;
    void madeLetter(hjemmel, checked, 'pdf', texts).then((made) => {
      if (!isCurrent) return;
      if (made.ok) url = URL.createObjectURL(new Blob([made.bytes as BlobPart], { type: made.mediaType }));
      setShown(made.ok && url ? { url } : { why: made.ok ? texts.noLetter : made.why });
    });
    return () => {
      isCurrent = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [hjemmel, checked, texts]);
  return shown;
}
