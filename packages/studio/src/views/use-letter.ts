import type { Hjemmel } from '@hjemmel/sdk';
import { useEffect, useState } from 'react';
import type { Checked } from '../checked.js';
import { type Letter, type LetterOptions, type Made, madeLetter } from '../export.js';
import type { StudioTexts } from '../texts/index.js';

/** What a view of the letter is made of. */
export interface LetterProps {
  readonly hjemmel: Hjemmel;
  readonly checked: Checked;
  readonly texts: StudioTexts;
}

/** The letter as it stands now, or why there is none; undefined while the first one is made. `options` must be the same object each time. */
export function useLetter(
  { hjemmel, checked, texts }: LetterProps,
  format: Letter,
  options: LetterOptions,
): Made | undefined {
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    let isCurrent = true;
    void madeLetter(hjemmel, checked, format, texts, options).then((next) => {
      if (isCurrent) setMade(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [hjemmel, checked, texts, format, options]);
  return made;
}
