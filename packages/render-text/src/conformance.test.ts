import { register, testRenderer } from '@hjemmel/testkit';
import { it } from 'vitest';
import { textRenderer } from './text-renderer.js';

const read = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

register(testRenderer({ create: textRenderer, read }), it);
