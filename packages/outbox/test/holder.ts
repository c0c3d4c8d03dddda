import { holdFolder } from '../src/store/hold-folder.js';

// A process that holds a folder until it is killed.
try {
  holdFolder(process.argv[2] ?? '');
  process.send?.('holds');
} catch (error) {
  process.send?.((error as { readonly code: string }).code);
}
setInterval(() => {}, 1000);
