import { statsforvalter } from '../kommuner/statsforvalter.js';
import type { LegalBasis } from '../legal-bases/legal-basis.js';
import type { AppealBody } from './appeal.js';

const stateBodies = new Map<string, AppealBody>();
/** Which office is not known. */
const someOffice: AppealBody = Object.freeze({ type: 'statsforvalter' });
const municipalBody: AppealBody = Object.freeze({ type: 'kommunal-klageinstans' });

function stateBody(organisasjonsnummer: string): AppealBody {
  const known = stateBodies.get(organisasjonsnummer);
  if (known !== undefined) return known;
  const navn = statsforvalter(organisasjonsnummer)?.navn;
  const type = 'statsforvalter';
  const made: AppealBody = Object.freeze({ type, ...(navn === undefined ? {} : { navn }), organisasjonsnummer });
  stateBodies.set(organisasjonsnummer, made);
  return made;
}

/** The appeal body of a kommune whose office has this organisation number, if it is known; a municipal body has no name. */
export function appealBody(type: LegalBasis['klageinstans'], organisasjonsnummer: string | undefined): AppealBody {
  if (type === 'kommunal-klageinstans') return municipalBody;
  return organisasjonsnummer === undefined ? someOffice : stateBody(organisasjonsnummer);
}
