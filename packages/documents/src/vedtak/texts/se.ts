import { se as felles } from '../../felles/texts/se.js';
import type { VedtakTexts } from './texts.js';

/** The headings of a vedtak in Sami (nordsamisk), not quality-assured. */
export const se: Pick<VedtakTexts, 'headings'> = {
  headings: {
    appealShort: 'Jus leat sierramielas, de sáhtát váidit',
    help: 'Dárbbašat go veahki lohkat dahje váidit?',
    helpRead: 'Dárbbašat go veahki lohkat reivve?',
    why: 'Manne šattai nu',
    each: 'Eanet dan birra maid mii leat mearridan',
    wishes: 'Maid don sávvet, ja movt mii deattuheimmet dan',
    facts: 'Dan ala mii vuođđudit',
    children: felles.children,
    planAndCoordinator: 'Individuála plána ja koordináhtor',
    contact: felles.contact,
    rules: 'Njuolggadusat maid ala mearrádus vuođđuduvvá',
    attachments: felles.attachments,
    conditions: 'Eavttut',
    postponement: 'Goas mearrádus čađahuvvo',
  },
};
