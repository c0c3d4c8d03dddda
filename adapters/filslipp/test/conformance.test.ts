import { dropFolder } from '@hjemmel/adapter/node';
import { folderFarSide, register, testAdapter } from '@hjemmel/testkit';
import { unzipSync } from 'fflate';
import { describe, it } from 'vitest';
import { filslipp } from '../src/index.js';
import { writeZip } from '../src/write-zip.js';

const unpack = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, bytes: content }));

describe.each(['eget-system', 'virksomhet'] as const)('a drop for %s', (receiver) => {
  describe('as a folder', () => {
    const cases = testAdapter({
      create: () => filslipp({ form: 'mappe', receiver }),
      farSide: folderFarSide({ transport: dropFolder }),
      messages: { document: ({ parts }) => ({ headers: {}, parts }) },
    });
    register(cases, it);
  });

  describe('as a zip', () => {
    const cases = testAdapter({
      create: () => filslipp({ form: 'zip', receiver }),
      farSide: folderFarSide({ transport: dropFolder, unpack }),
      messages: {
        document: ({ parts }) => ({
          headers: {},
          parts: [{ name: 'slipp.zip', mediaType: 'application/zip', bytes: writeZip(parts) }],
        }),
      },
    });
    register(cases, it);
  });
});
