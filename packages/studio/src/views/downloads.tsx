import type { Hjemmel } from '@hjemmel/sdk';
import { type ReactNode, useState } from 'react';
import type { Checked } from '../checked.js';
import { download, fileName, LETTERS, type Letter, madeLetter } from '../export.js';
import type { StudioTexts } from '../texts/index.js';

interface DownloadsProps {
  readonly hjemmel: Hjemmel;
  /** The document as it stands now; `checked` may be a moment behind. */
  readonly text: string;
  readonly checked: Checked;
  readonly texts: StudioTexts;
  readonly onSaved: (text: string) => void;
  readonly onSaid: (words: string) => void;
}

/** The document as data, and the letter in every format. */
export function Downloads({ hjemmel, text, checked, texts, onSaved, onSaid }: DownloadsProps): ReactNode {
  const [withSource, setWithSource] = useState(false);
  const json = () => {
    const name = fileName(checked, 'json');
    download(new TextEncoder().encode(text), 'application/json', name);
    onSaved(text);
    onSaid(texts.downloaded(name));
  };
  const letter = async (format: Letter) => {
    const carries = withSource && (format === 'pdf' || format === 'docx');
    const made = await madeLetter(hjemmel, checked, format, texts, { withSource: carries });
    if (made.ok) download(made.bytes, made.mediaType, made.name);
    onSaid(made.ok ? texts.downloaded(made.name) : made.why);
  };
  return (
    <fieldset className="st-downloads">
      <legend>{texts.download}</legend>
      <button type="button" className="st-button" data-kind="secondary" onClick={json}>
        JSON
      </button>
      {(Object.keys(LETTERS) as Letter[]).map((format) => (
        <button
          key={format}
          type="button"
          className="st-button"
          data-kind="secondary"
          onClick={() => void letter(format)}
        >
          {texts.letters[format]}
        </button>
      ))}
      <label className="st-check">
        <input type="checkbox" checked={withSource} onChange={({ target }) => setWithSource(target.checked)} />{' '}
        {texts.withSource}
      </label>
    </fieldset>
  );
}
