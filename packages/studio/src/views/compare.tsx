import { diffFragment, diffTexts } from '@hjemmel/documents/felles';
import type { Hjemmel } from '@hjemmel/sdk';
import { type Language, readDocument } from '@hjemmel/validator';
import { type ReactNode, useEffect, useState } from 'react';
import type { Checked } from '../checked.js';
import type { Opened } from '../opened.js';
import type { StudioTexts } from '../texts/index.js';
import { FileButton } from './file-button.js';
import { Shadow } from './shadow.js';

interface CompareProps {
  readonly hjemmel: Hjemmel;
  readonly checked: Checked;
  readonly other: Opened | undefined;
  readonly language: Language;
  readonly texts: StudioTexts;
  readonly onFile: (file: File) => void;
}

interface Page {
  readonly html: string;
  readonly css: string;
}

/** What changed between what is open and another version of it. */
export function CompareView({ hjemmel, checked, other, language, texts, onFile }: CompareProps): ReactNode {
  const [compared, setCompared] = useState<Page | string>();
  useEffect(() => {
    let isCurrent = true;
    if (!other) return undefined;
    void pageOf(hjemmel, [readOf(other), checked.value], language, texts).then((page) => {
      if (isCurrent) setCompared(page);
    });
    return () => {
      isCurrent = false;
    };
  }, [hjemmel, checked.value, other, language, texts]);
  return (
    <>
      <h2>{texts.views.sammenlign}</h2>
      <p>{texts.compareHelp}</p>
      <FileButton label={texts.compareChoose} kind="secondary" onFile={onFile} />
      <div role="status">{typeof compared === 'string' && <p className="st-note">{compared}</p>}</div>
      {other && typeof compared === 'object' && <Shadow {...compared} />}
    </>
  );
}

function readOf({ text }: Opened): unknown {
  const read = readDocument(text);
  return read.ok ? read.value : undefined;
}

async function pageOf(
  hjemmel: Hjemmel,
  documents: readonly [unknown, unknown],
  language: Language,
  texts: StudioTexts,
): Promise<Page | string> {
  const [older, newer] = [...documents].sort((one, two) => versionOf(one) - versionOf(two));
  const compared = await hjemmel.diff(older, newer, { language });
  if (compared.ok) return diffFragment(compared.diff, 3);
  return compared.reason === 'feil-form' ? texts.compareBroken : diffTexts[language].refusal[compared.reason];
}

function versionOf(document: unknown): number {
  return Number((document as { readonly versjon?: unknown } | null | undefined)?.versjon) || 0;
}
