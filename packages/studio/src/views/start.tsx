import type { DocumentType } from '@hjemmel/documents/felles';
import type { Language } from '@hjemmel/validator';
import type { ReactNode } from 'react';
import type { StudioTexts } from '../texts/index.js';
import { FileButton } from './file-button.js';

interface StartProps {
  readonly texts: StudioTexts;
  readonly language: Language;
  readonly types: readonly DocumentType[];
  readonly onFile: (file: File) => void;
  readonly onNew: (type: DocumentType) => void;
  readonly onExample: (type: DocumentType) => void;
}

/** What can be done when nothing is open. */
export function Start({ texts, language, types, onFile, onNew, onExample }: StartProps): ReactNode {
  const choices = (heading: string, choose: (type: DocumentType) => void) => (
    <section className="st-choices">
      <h2>{heading}</h2>
      <ul>
        {types.map((type) => (
          <li key={type.id}>
            <button type="button" className="st-link" onClick={() => choose(type)}>
              {type.title[language]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      <section className="st-drop">
        <h2>{texts.drop}</h2>
        <p>{texts.dropHelp}</p>
        <FileButton label={texts.choose} kind="primary" onFile={onFile} />
      </section>
      <div className="st-two">
        {choices(texts.begin, onNew)}
        {choices(texts.example, onExample)}
      </div>
    </>
  );
}
