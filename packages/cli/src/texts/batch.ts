import { formatNumber } from '@hjemmel/documents/felles';
import type { Language } from '@hjemmel/validator';
import type { Counts } from '../batch/journal.js';

interface BatchTexts {
  readonly pace: (done: number, perSecond: number, left: string) => string;
  readonly goesOn: (done: number) => string;
  readonly ended: (counts: Counts, report: string) => string;
  readonly queued: (slices: number, folder: string) => string;
  readonly otherReport: (report: string) => string;
  readonly badInput: (path: string) => string;
  readonly badWorkers: string;
}

export const batchTexts: Readonly<Record<Language, BatchTexts>> = {
  nb: {
    pace: (done, perSecond, left) =>
      `${formatNumber(done, 'nb')} ferdige · ${formatNumber(Math.round(perSecond), 'nb')} i sekundet · ${left} igjen`,
    goesOn: (done) => `Fortsetter etter ${formatNumber(done, 'nb')} som er gjort før.`,
    ended: ({ laget, avvist, feilet }, report) =>
      `${formatNumber(laget, 'nb')} brev laget, ${formatNumber(avvist, 'nb')} avvist, ${formatNumber(feilet, 'nb')} feilet. Hvert dokument står i «${report}».`,
    queued: (slices, folder) =>
      `${formatNumber(slices, 'nb')} deler ligger i køen. «hjemmel worker» lager brevene i «${folder}», med en rapport i hver del.`,
    otherReport: (report) =>
      `«${report}» er rapporten fra noe annet: andre inndata, et annet format eller andre datoer. Velg en annen mappe med --ut.`,
    badInput: (path) => `«${path}» er verken en mappe eller en .ndjson-fil.`,
    badWorkers: '--traader må være et tall fra 0 til 64.',
  },
  nn: {
    pace: (done, perSecond, left) =>
      `${formatNumber(done, 'nn')} ferdige · ${formatNumber(Math.round(perSecond), 'nn')} i sekundet · ${left} att`,
    goesOn: (done) => `Held fram etter ${formatNumber(done, 'nn')} som er gjort før.`,
    ended: ({ laget, avvist, feilet }, report) =>
      `${formatNumber(laget, 'nn')} brev laga, ${formatNumber(avvist, 'nn')} avviste, ${formatNumber(feilet, 'nn')} feila. Kvart dokument står i «${report}».`,
    queued: (slices, folder) =>
      `${formatNumber(slices, 'nn')} delar ligg i køen. «hjemmel worker» lagar breva i «${folder}», med ein rapport i kvar del.`,
    otherReport: (report) =>
      `«${report}» er rapporten frå noko anna: andre inndata, eit anna format eller andre datoar. Vel ei anna mappe med --ut.`,
    badInput: (path) => `«${path}» er verken ei mappe eller ei .ndjson-fil.`,
    badWorkers: '--traader må vere eit tal frå 0 til 64.',
  },
  en: {
    pace: (done, perSecond, left) =>
      `${formatNumber(done, 'en')} done · ${formatNumber(Math.round(perSecond), 'en')} a second · ${left} left`,
    goesOn: (done) => `Going on after ${formatNumber(done, 'en')} done before.`,
    ended: ({ laget, avvist, feilet }, report) =>
      `${formatNumber(laget, 'en')} letters made, ${formatNumber(avvist, 'en')} refused, ${formatNumber(feilet, 'en')} failed. Every document is in “${report}”.`,
    queued: (slices, folder) =>
      `${formatNumber(slices, 'en')} slices are in the queue. “hjemmel worker” makes the letters in “${folder}”, with a report in each slice.`,
    otherReport: (report) =>
      `“${report}” is the report of something else: other input, another format or other dates. Choose another folder with --ut.`,
    badInput: (path) => `“${path}” is neither a folder nor an .ndjson file.`,
    badWorkers: '--traader must be a number from 0 to 64.',
  },
};
