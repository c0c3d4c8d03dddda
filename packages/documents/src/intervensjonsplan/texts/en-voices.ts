import type { Voice } from './texts.js';

export const enPerson: Voice = {
  lead: 'This is your copy of the plan we have made so that you, and those who come to you, can be safe. It should rest on what you yourself think and know.',
  confidential: {
    title: 'The plan is yours',
    text: [
      'The plan is about you and is private. Keep it in a safe place.',
      'You decide whether to show it to others. We show it only to those named under «Who may read the plan».',
    ],
  },
  headings: {
    remember: 'What everyone who comes to you should remember',
    view: 'What you think',
    agrees: 'What you agree with',
    disagrees: 'What you do not agree with',
    howToMeet: 'How you want to be met',
    informed: 'What you have been told',
    kinds: 'What we are afraid may happen',
    staffSafety: 'How staff are safe with you',
    afterwardsPerson: 'We talk with you',
    exemptions: 'What you cannot see now',
    access: 'Who may read the plan',
    sharing: 'Whom we share with',
    reach: 'How we can reach you',
    rights: 'Your rights',
  },
  viewNotWanted:
    'You have not wanted to say anything now. That is quite all right. You can say what you think whenever you like, and we will write it in.',
  viewNotAsked: 'We have not asked you yet. We will.',
  informedStatus: {
    informert: 'You have been told about the plan.',
    delvis: 'You have been told about parts of the plan.',
    ikkeInformert: 'You have not been told about the plan yet.',
  },
  getsCopy: 'You get your own copy.',
  getsNoCopy: 'You do not have a copy of your own on paper.',
  coercion: 'The municipality did not decide this. It rests on a decision by another body.',
  dutyNotAssessed: 'We have not assessed this yet.',
  childrenNotAssessed: 'We have not assessed this yet.',
  readAloud: (date, by) => `The plan was read and explained to you on ${date} by ${by}.`,
  rights: ({ access, refusal, participation }) => [
    `You have the right to take part (${participation}). If something is wrong, or you disagree, tell us. We correct what is wrong and write in what you think.`,
    `You can ask to see what is written about you (${access}). If we hold something back, you will be told which law it rests on.`,
    `If you are refused access, you can complain (${refusal}). We will help you with the complaint if you wish.`,
  ],
};

export const enService: Voice = {
  lead: "The plan is to keep anyone from being hurt, and to help the person cope. Read it before a visit, and use it together with the person's own crisis plan.",
  confidential: {
    title: 'Strictly confidential',
    text: [
      'Read the plan only when you need it in your work. Do not pass it on, and do not talk about it where others can hear.',
      'The plan is written so that the person can read it. Write your notes in the same way.',
    ],
  },
  headings: {
    remember: 'Remember first',
    view: "The person's own view",
    agrees: 'Agrees with',
    disagrees: 'Does not agree with',
    howToMeet: 'How the person wants to be met',
    informed: 'What the person has been told',
    kinds: 'What there is a risk of',
    staffSafety: 'Staff safety',
    afterwardsPerson: 'Talk with the person',
    exemptions: 'Exemptions from access',
    access: 'Who may read the plan',
    sharing: 'Sharing',
    reach: 'How we reach the person',
    rights: "The person's rights",
  },
  viewNotWanted: 'The person has not wanted to say anything now. Ask again when it suits, and write in the answer.',
  viewNotAsked: 'The person has not been asked yet.',
  informedStatus: {
    informert: 'The person has been told about the plan.',
    delvis: 'The person has been told about parts of the plan.',
    ikkeInformert:
      'The person has not been told about the plan yet. Do not talk with the person about it before that is done.',
  },
  getsCopy: 'The person gets a copy of their own.',
  getsNoCopy: 'The person does not have a copy of their own on paper.',
  coercion:
    'Another body has decided this. The municipality cannot decide on or carry out coercion on the ground of this plan.',
  dutyNotAssessed: 'The duty to avert has not been assessed.',
  childrenNotAssessed: 'It has not been assessed whether children may be affected.',
  readAloud: (date, by) => `The plan was read and explained to the person on ${date} by ${by}.`,
  rights: ({ access, refusal, participation }) => [
    `The person has the right to take part (${participation}). What the person disagrees with must stand in the plan.`,
    `The person can ask to see what is written here (${access}). An exemption needs a legal basis and a reason.`,
    `A refusal of access can be appealed (${refusal}).`,
  ],
};
