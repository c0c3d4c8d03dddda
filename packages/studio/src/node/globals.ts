import { Buffer } from 'buffer';

// The renderers were written for Node, where this is everywhere.
Object.assign(globalThis, { Buffer });
