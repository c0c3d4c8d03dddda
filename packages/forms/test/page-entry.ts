import { documentTypes } from '@hjemmel/documents';
import { defineFormElement } from '../src/element/index.js';

defineFormElement({ types: documentTypes });
