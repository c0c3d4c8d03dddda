import { cite, isProvisionId } from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';

const known = new Map<string, string>();

/** More lists than kommuner and legal bases give by themselves; odd ones from elsewhere cannot fill the memory. */
const MOST = 1000;

/** A readable citation of the provisions the register knows; the same few lists stand in most letters. */
export function cited(ids: readonly string[], language: Language): string {
  const key = `${language} ${ids.join(' ')}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = cite(ids.filter(isProvisionId), language);
  if (known.size >= MOST) known.clear();
  known.set(key, made);
  return made;
}
