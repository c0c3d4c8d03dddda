import { kriseplanHead } from '../outline.js';
import { enCodes } from './en-codes.js';
import { enHeadings, enLabels } from './en-labels.js';
import type { KriseplanTexts } from './texts.js';

export const en: KriseplanTexts = {
  kind: kriseplanHead.title.en,
  title: 'My crisis plan',
  named: (name) => `${name} (crisis plan)`,
  emergency: [
    { before: 'Ambulance: ', phone: '113', after: ' when life is in danger' },
    { before: 'Police: ', phone: '112', after: ' when someone is about to be hurt' },
    {
      before: 'Out-of-hours doctor (legevakt): ',
      phone: '116117',
      after: ' when it is urgent, but life is not in danger',
    },
  ],
  emergencyNote: 'You do not have to have tried anything else first.',
  contactsNote: 'Begin at the top. If I cannot reach one, I try the next.',
  callIfLifeInDanger: 'Is my life in danger now? Stay with me, and call ',
  callAtOverdose: 'Call at once: ',
  binding: (participation, heard) => [
    'What is written here about treatment is what I want. The plan is not legally binding, and it cannot promise that all of it will happen.',
    `Those who treat me shall still listen to what I think. I have the right to take part (${participation}). If coercion in mental health care is considered, what I think and what I have been through before shall be brought forward (${heard}).`,
  ],
  stillUsable: 'The plan can be used after this day too. Then we should go through it as soon as we can.',
  voluntary: 'The plan is mine. I can change it whenever I want, and I can say that it is not to be used any more.',
  notInCopies: (parts) => `This is not in copies for others: ${parts}.`,
  readAloudBy: (date, by) => `${date} by ${by}`,
  interpretedBy: (who, language) => `${who} interpreted${language === '' ? '' : ` (${language})`}`,
  replaceCopies: 'When the plan changes, we replace all the copies.',
  headings: enHeadings,
  labels: enLabels,
  captions: {
    children: 'My children',
    medicines: 'Medicines I use now',
    otherPlans: 'Plans that belong with this one',
  },
  codes: enCodes,
  missing: {
    navn: 'the name',
    laget: 'the day the plan was made',
    kontakter: 'who I contact, and when',
    naar: 'when I make contact',
    tegn: 'what the sign is',
    tiltak: 'what we do',
    tekst: 'what is to stand here',
  },
};
