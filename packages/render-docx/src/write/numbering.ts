import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { LIST_INDENT } from '../styles/dress.js';
import { twips } from './measure.js';

/**
 * The library puts the number of a list in by name, wherever the name stands in the finished XML. These begin with a
 * character that no text of the letter has left, so that no text can be taken for one.
 */
export const BULLETS = '\u2060punkt';
export const NUMBERS = '\u2060nummer';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The two kinds of list; the marks change from level to level as in the PDF. */
export const numbering: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: LEVELS.map((level) => levelOf(level, LevelFormat.BULLET, level % 2 ? '–' : '•')) },
    {
      reference: NUMBERS,
      levels: LEVELS.map((level) =>
        level % 2 === 0
          ? levelOf(level, LevelFormat.DECIMAL, `%${level + 1}.`)
          : levelOf(level, LevelFormat.LOWER_LETTER, `%${level + 1})`),
      ),
    },
  ],
};

function levelOf(level: number, format: ILevelsOptions['format'] & string, text: string): ILevelsOptions {
  const left = twips((level + 1) * LIST_INDENT);
  return {
    level,
    format,
    text,
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { left, hanging: twips(LIST_INDENT) } } },
  };
}
