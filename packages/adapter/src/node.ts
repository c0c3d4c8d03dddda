export { type DropFs, dropFolder } from './node/drop-folder.js';
export { layMessage, readMessage } from './node/message-folder.js';
export { readDrop } from './node/read-drop.js';
