import type { Language } from '@hjemmel/validator';
import type { ReactNode } from 'react';
import type { StudioTexts } from '../texts/index.js';
import type { useStudio } from '../use-studio.js';
import { FileButton } from './file-button.js';

interface HeadProps {
  readonly texts: StudioTexts;
  readonly language: Language;
  readonly studio: ReturnType<typeof useStudio>;
  readonly onLanguage: (language: Language) => void;
  readonly onFile: (file: File) => void;
}

const LANGUAGES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The name of the page, what it promises, and what was last said. */
export function Head({ texts, language, studio, onLanguage, onFile }: HeadProps): ReactNode {
  const { opened, said, isUnsaved } = studio;
  return (
    <header className="st-head">
      <div className="st-name">
        <h1>Hjemmel studio</h1>
        {opened && <FileButton label={texts.chooseOther} kind="secondary" onFile={onFile} />}
        <label>
          {texts.language}{' '}
          <select value={language} onChange={({ target }) => onLanguage(target.value as Language)}>
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!opened && <p className="st-lead">{texts.lead}</p>}
      <p className="st-stays">{texts.stays}</p>
      <p role="status" className="st-said">
        {said.isRefusal ? '' : said.text} {isUnsaved && <strong>{texts.unsaved}</strong>}
      </p>
      <p role="alert" className="st-refusal">
        {said.isRefusal ? said.text : ''}
      </p>
    </header>
  );
}
