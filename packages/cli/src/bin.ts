#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import type { CliContext } from './context.js';
import { runCli } from './run-cli.js';

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());

await runCli(process.argv.slice(2), {
  process: process as CliContext['process'],
  today,
  readStdin: () => buffer(process.stdin),
});
