import { type Application, buildApplication, buildRouteMap } from '@stricli/core';
import { batchCommand } from './commands/batch.js';
import { diffCommand } from './commands/diff.js';
import { forklarCommand } from './commands/forklar.js';
import { fristCommand } from './commands/frist.js';
import { hentCommand } from './commands/hent.js';
import { klagemalCommand } from './commands/klagemal.js';
import { klagerettCommand } from './commands/klagerett.js';
import { leverCommand } from './commands/lever.js';
import { leveringerCommand } from './commands/leveringer.js';
import { lovCommand } from './commands/lov.js';
import { nyCommand } from './commands/ny.js';
import { nyAdapterCommand } from './commands/ny-adapter.js';
import { renderCommand } from './commands/render.js';
import { serveCommand } from './commands/serve.js';
import { skjemaCommand } from './commands/skjema.js';
import { studioCommand } from './commands/studio.js';
import { validateCommand } from './commands/validate.js';
import { workerCommand } from './commands/worker.js';
import type { CliContext } from './context.js';
import { stricliText } from './stricli-text.js';
import { cliVersion } from './version.js';

/** All commands of `hjemmel`. */
export const application: Application<CliContext> = buildApplication(
  buildRouteMap<string, CliContext>({
    routes: {
      validate: validateCommand,
      render: renderCommand,
      batch: batchCommand,
      hent: hentCommand,
      ny: nyCommand,
      'ny-adapter': nyAdapterCommand,
      diff: diffCommand,
      skjema: skjemaCommand,
      klagerett: klagerettCommand,
      klagemal: klagemalCommand,
      studio: studioCommand,
      forklar: forklarCommand,
      frist: fristCommand,
      lov: lovCommand,
      lever: leverCommand,
      leveringer: leveringerCommand,
      serve: serveCommand,
      worker: workerCommand,
    },
    docs: { brief: 'Lag, kontroller og skriv ut dokumenter i boligsosialt arbeid' },
  }),
  {
    name: 'hjemmel',
    versionInfo: { currentVersion: cliVersion },
    scanner: { caseStyle: 'allow-kebab-for-camel' },
    documentation: { caseStyle: 'convert-camel-to-kebab', disableAnsiColor: true },
    localization: { defaultLocale: 'nb', loadText: () => stricliText },
    determineExitCode: () => 3,
  },
);
