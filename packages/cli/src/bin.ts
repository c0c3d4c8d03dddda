#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import { norwegianDay } from '@hjemmel/law';
import type { CliContext } from './context.js';
import { runCli } from './run-cli.js';

await runCli(process.argv.slice(2), {
  process: process as CliContext['process'],
  today: () => norwegianDay(new Date()),
  now: () => new Date().toISOString(),
  readStdin: () => buffer(process.stdin),
});
