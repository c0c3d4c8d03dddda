/** Headings that several types have, in Sami (nordsamisk). Not quality-assured, and never alone: Norwegian stands beside. */
export const se = {
  attachments: 'Mildosat',
  signatures: 'Vuolláičállosat',
  consent: 'Miehtan',
  consents: 'Miehtamat',
  contact: 'Váldde oktavuođa',
  contacts: 'Oktavuođaolbmot',
  children: 'Mánát',
  childProtection: 'Mánáidsuodjalus',
  relatives: 'Oapmahaččat',
  yourRights: 'Du vuoigatvuođat',
  importantToYou: 'Mii lea dutnje dehálaš',
  otherPlans: 'Eará plánat ja soahpamušat',
  participants: 'Geat leat mielde',
  representatives: {
    jeg: 'Geat sáhttet ovddastit mu',
    du: 'Gii sáhttá du ovddastit',
    personen: 'Ovddasteaddji',
  },
} as const;
