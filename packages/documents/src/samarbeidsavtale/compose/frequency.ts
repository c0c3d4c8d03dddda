import { capitalise } from '../../felles/phrases.js';
import type { Texts } from '../texts/texts.js';
import type { Agreement } from './context.js';

type Frequency = NonNullable<NonNullable<Agreement['hjemmebesoek']>['hyppighet']>;

/** «2 ganger i uka. Oftere hvis du vil.»; undefined where the count is not there. */
export function frequencyText(frequency: Frequency | undefined, texts: Texts): string | undefined {
  const { antall, per, merknad } = frequency ?? {};
  if (antall === undefined || per === undefined) return merknad;
  const often = capitalise(texts.frequency(antall, per));
  return merknad === undefined ? often : `${often}. ${merknad}`;
}
