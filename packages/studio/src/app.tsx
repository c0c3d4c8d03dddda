import type { Hjemmel, PlacedFinding } from '@hjemmel/sdk';
import type { Language } from '@hjemmel/validator';
import { type ReactNode, useEffect, useState } from 'react';
import type { Opened } from './opened.js';
import { studioTexts, type View } from './texts/index.js';
import { useStudio } from './use-studio.js';
import { Head } from './views/head.js';
import { OpenDocument } from './views/open-document.js';
import { Start } from './views/start.js';

/** The whole page. A file can be dropped anywhere on it. */
export function App({ hjemmel }: { readonly hjemmel: Hjemmel }): ReactNode {
  const [language, setLanguage] = useState<Language>('nb');
  const texts = studioTexts[language];
  const studio = useStudio(hjemmel, language, texts);
  const [view, setView] = useState<View>('funn');
  const [field, setField] = useState<PlacedFinding>();
  const [other, setOther] = useState<Opened>();
  const show = (next: View, finding?: PlacedFinding) => {
    setField(finding);
    setView(next);
  };
  const fresh = (first: View) => {
    setOther(undefined);
    show(first);
  };
  const chooseLanguage = (next: Language) => {
    // The form is drawn anew, and must not take the focus from whoever chose.
    setField(undefined);
    setLanguage(next);
  };
  const take = async (file: File) => {
    if (await studio.openFile(file)) fresh('funn');
  };
  useDrop(take);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const { opened, judged } = studio;
  return (
    <div className="st-page">
      <Head {...{ texts, language, studio, onFile: take }} onLanguage={chooseLanguage} />
      <main>
        {!opened && (
          <Start
            {...{ texts, language }}
            types={hjemmel.types}
            onFile={take}
            onNew={(type) => studio.begin(type) && fresh('fyll-ut')}
            onExample={(type) => studio.openExample(type) && fresh('brev')}
          />
        )}
        {opened && judged && (
          <OpenDocument
            key={opened.key}
            {...{ hjemmel, studio, opened, judged, language, texts, view, field, other, onView: show }}
            onOther={async (file) => setOther(await studio.read(file))}
          />
        )}
      </main>
    </div>
  );
}

function useDrop(take: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) take(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  });
}
