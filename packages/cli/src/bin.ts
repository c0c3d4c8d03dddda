#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import { norwegianDay } from '@hjemmel/law';
import type { CliContext } from './context.js';
import { runCli } from './run-cli.js';

// In development React keeps a measurement of every render for ever: a batch or a service would never stop growing.
process.env.NODE_ENV ??= 'production';

// Whoever reads the output may stop reading, as `head` does; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await runCli(process.argv.slice(2), {
  process: process as CliContext['process'],
  today: () => norwegianDay(new Date()),
  now: () => new Date().toISOString(),
  readStdin: () => buffer(process.stdin),
});
