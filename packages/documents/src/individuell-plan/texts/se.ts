import { se as felles } from '../../felles/texts/se.js';
import type { IndividuellPlanTexts } from './texts.js';

/** The headings of an individuell plan in Sami (nordsamisk), not quality-assured. */
export const se: Pick<IndividuellPlanTexts, 'title' | 'headings'> = {
  title: 'Individuála plána',
  headings: {
    important: felles.importantToYou,
    goals: 'Mihttomearit ja doaibmabijut',
    resources: 'Maid don máhtát ja mii dus lea',
    needs: 'Maid don dárbbašat',
    culture: 'Giella, kultuvra ja osku',
    participants: felles.participants,
    responsible: 'Geas lea ovddasvástádus',
    cooperation: 'Ovttasbargu earáiguin',
    period: 'Man guhká plána gusto',
    history: 'Rievdadusat plánas',
    meetings: 'Čoahkkimat',
    evaluation: 'Movt manná',
    consent: 'Masa don leat miehtan',
    sharing: 'Geainna plána juogaduvvo',
    child: 'Ná lea mánná leamaš mielde',
    children: felles.children,
    plans: 'Eará plánat',
    rights: felles.yourRights,
    signatures: felles.signatures,
    attachments: felles.attachments,
  },
};
