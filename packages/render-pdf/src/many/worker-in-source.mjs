// The same program where nothing is built.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
