import type { DocumentType } from '@hjemmel/documents/felles';
import { emptyDocument, randomId } from '@hjemmel/forms';
import type { Hjemmel } from '@hjemmel/sdk';
import type { Language } from '@hjemmel/validator';
import { useEffect, useRef, useState } from 'react';
import { type Checked, checked } from './checked.js';
import { examples } from './examples.js';
import { LARGEST, type Opened, openedText, openFile } from './opened.js';
import type { StudioTexts } from './texts/index.js';

/** Words about what just happened; a refusal is said at once, whatever the reader is doing. */
export interface Said {
  readonly text: string;
  readonly isRefusal: boolean;
}

/** What is open, what is known of it, and everything that can be done with it. Nothing is kept anywhere but in memory. */
export function useStudio(hjemmel: Hjemmel, language: Language, texts: StudioTexts) {
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState<Said>({ text: '', isRefusal: false });
  const judged = useChecked(hjemmel, opened, language);
  const isUnsaved = opened !== undefined && opened.text !== opened.saved;
  useEffect(() => (isUnsaved ? warnedBeforeLeaving() : undefined), [isUnsaved]);

  const mayReplace = () => !isUnsaved || window.confirm(texts.leave);
  const open = (next: Opened, words: string): boolean => {
    if (!mayReplace()) return false;
    setOpened(next);
    setSaid({ text: words, isRefusal: false });
    return true;
  };
  /** What a file holds; undefined where it was refused, which has then been said. */
  const read = async (file: File): Promise<Opened | undefined> => {
    const found = await openFile(hjemmel, file);
    if (found.ok) return found.opened;
    const { why } = found;
    const words = typeof why === 'string' ? texts.refused(LARGEST / 1024 / 1024)[why] : hjemmel.message(why, language);
    setSaid({ text: [`${file.name}:`, words, opened ? texts.stillOpen : ''].join(' ').trim(), isRefusal: true });
    return undefined;
  };
  return {
    opened,
    judged,
    said,
    isUnsaved,
    read,
    say: (text: string) => setSaid({ text, isRefusal: false }),
    openFile: async (file: File) => {
      const next = await read(file);
      return next !== undefined && open(next, texts.opened(file.name));
    },
    begin: (type: DocumentType) => {
      const now = new Date().toISOString();
      return open(openedText(written(emptyDocument(type, { language, now, newId: randomId }))), texts.begun);
    },
    openExample: (type: DocumentType) => {
      const example = examples.find((each) => each.type === type.id);
      return open(openedText(written(example)), texts.exampleOpened);
    },
    change: (text: string) => setOpened((before) => before && { ...before, text, edition: before.edition + 1 }),
    changeDocument: (document: unknown) => setOpened((before) => before && { ...before, text: written(document) }),
    saved: (text: string) => setOpened((before) => before && { ...before, saved: text }),
  };
}

const written = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

/** Milliseconds after the last change before everything is judged again. */
const JUDGED_AFTER = 250;

function useChecked(hjemmel: Hjemmel, opened: Opened | undefined, language: Language): Checked | undefined {
  const [judged, setJudged] = useState<Checked & { readonly key: number }>();
  const isNew = useRef<number>(undefined);
  useEffect(() => {
    if (!opened) return undefined;
    let isCurrent = true;
    const wait = isNew.current === opened.key ? JUDGED_AFTER : 0;
    isNew.current = opened.key;
    const timer = setTimeout(async () => {
      const found = await checked(hjemmel, opened, language);
      if (isCurrent) setJudged({ ...found, key: opened.key });
    }, wait);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [hjemmel, opened, language]);
  return judged?.key === opened?.key ? judged : undefined;
}

function warnedBeforeLeaving(): () => void {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', warn);
  return () => window.removeEventListener('beforeunload', warn);
}
