import { register, testRenderer } from '@hjemmel/testkit';
import { it } from 'vitest';
import { htmlRenderer } from './html-renderer.js';
import { readHtml } from './read-html.js';

register(testRenderer({ create: htmlRenderer, read: readHtml }), it);
