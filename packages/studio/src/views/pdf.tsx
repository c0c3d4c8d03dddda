import { type ReactNode, useEffect, useState } from 'react';
import type { Made } from '../export.js';
import { type LetterProps, useLetter } from './use-letter.js';

const AS_IT_IS = {};

/** The PDF itself in the browser's own reader. */
export function PdfView(props: LetterProps): ReactNode {
  const { checked, texts } = props;
  const made = useLetter(props, 'pdf', AS_IT_IS);
  const url = useUrl(made);
  return (
    <>
      <h2>{texts.views.pdf}</h2>
      {checked.tree?.draft && <p className="st-note">{texts.draftLetter}</p>}
      <div role="status">
        {!made && <p>{texts.pdfWorking}</p>}
        {made && !made.ok && <p className="st-note">{made.why}</p>}
      </div>
      {url && (
        <>
          <p>
            <a href={url} target="_blank" rel="noreferrer">
              {texts.pdfOpen}
            </a>
          </p>
          <iframe className="st-pdf" title={texts.pdfFrame} src={url} />
        </>
      )}
    </>
  );
}

/** An address inside the page for what was made, as long as it is shown. */
function useUrl(made: Made | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!made?.ok) return setUrl(undefined);
    const address = URL.createObjectURL(new Blob([made.bytes as BlobPart], { type: made.mediaType }));
    setUrl(address);
    return () => URL.revokeObjectURL(address);
  }, [made]);
  return url;
}
