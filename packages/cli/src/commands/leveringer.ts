import { hendelser, maater, type Underretning } from '@hjemmel/model';
import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.js';
import { langFlag, plainReportFlag } from '../flags.js';

function eventOf(word: string): Underretning['hendelse'] {
  const event = hendelser.find((name) => name === word);
  if (event === undefined) throw new SyntaxError(hendelser.join(', '));
  return event;
}

const load = () => import('./leveringer.run.js');
const oppsett = {
  kind: 'parsed',
  parse: String,
  placeholder: 'fil',
  brief: 'JSON-fila med mappe og adaptere',
} as const;
const flags = { oppsett, report: plainReportFlag, lang: langFlag } as const;
const av = {
  kind: 'parsed',
  parse: String,
  optional: true,
  placeholder: 'rolle',
  brief: 'Rollen som bestemte det, for eksempel saksbehandler; aldri et navn',
} as const;
const one = { parse: String, placeholder: 'id', brief: 'Id-en til leveringen' } as const;

const decision = (name: 'runResend' | 'runCancel' | 'runErase', brief: string) =>
  buildCommand({
    loader: async () => (await load())[name],
    parameters: { flags: { ...flags, av }, positional: { kind: 'tuple', parameters: [one] } },
    docs: { brief },
  });

/** What a caseworker does with what lies in the outbox. */
export const leveringerCommand = buildRouteMap<string, CliContext>({
  routes: {
    vis: buildCommand({
      loader: async () => (await load()).runVis,
      parameters: { flags, positional: { kind: 'tuple', parameters: [{ ...one, optional: true }] } },
      docs: { brief: 'Vis leveringene, eller én med loggen' },
    }),
    arbeid: buildCommand({
      loader: async () => (await load()).runArbeid,
      parameters: { flags },
      docs: { brief: 'Send og spør om det som står for tur' },
    }),
    doede: buildCommand({
      loader: async () => (await load()).runDoede,
      parameters: { flags },
      docs: { brief: 'Vis dem ingen har svart klart på, så et menneske må se på dem' },
    }),
    motta: buildCommand({
      loader: async () => (await load()).runMotta,
      parameters: {
        flags: {
          ...flags,
          fra: { kind: 'parsed', parse: String, placeholder: 'adapter', brief: 'Adapteren svaret hører til' },
        },
        positional: {
          kind: 'array',
          parameter: { parse: String, placeholder: 'mappe', brief: 'Mappe med melding.json og filene den nevner' },
          minimum: 1,
        },
      },
      docs: { brief: 'Ta imot svar som en annen klient har hentet' },
    }),
    'send-paa-nytt': decision('runResend', 'Send et nytt brev, når et menneske har bestemt det'),
    avbryt: decision('runCancel', 'Stopp en levering som ikke er overlevert'),
    slett: decision('runErase', 'Slett innholdet med en gang; id-er, tilstander og kontrollsummer blir'),
    hendelse: buildCommand({
      loader: async () => (await load()).runHendelse,
      parameters: {
        flags: {
          ...flags,
          av,
          tid: {
            kind: 'parsed',
            parse: String,
            placeholder: 'tid',
            brief: 'Når det skjedde, med klokkeslett og tidssone',
          },
          maate: { kind: 'enum', values: maater, brief: 'Hvordan' },
        },
        positional: {
          kind: 'tuple',
          parameters: [one, { parse: eventOf, placeholder: 'hendelse', brief: `Hva noen så: ${hendelser.join(', ')}` }],
        },
      },
      docs: { brief: 'Skriv i loggen hva et menneske har sett skje med brevet' },
    }),
    frist: buildCommand({
      loader: async () => (await load()).runLeveringFrist,
      parameters: {
        flags: {
          ...flags,
          dokument: { kind: 'parsed', parse: String, placeholder: 'fil', brief: 'Vedtaket som ble levert' },
        },
        positional: { kind: 'tuple', parameters: [one] },
      },
      docs: { brief: 'Regn ut siste dag for å klage av det som har skjedd med leveringen' },
    }),
  },
  docs: { brief: 'Se og styr leveringene i utboksen' },
});
