import { test } from 'node:test';
import { register, testAdapter } from '@hjemmel/testkit';
import { navnet } from '../src/index.js';
import { farSide, messages } from './far-side.js';

register(testAdapter({ create: navnet, farSide, messages }), (name, run) => void test(name, run));
