import { expect, it } from 'vitest';
import { workspacePackages } from './workspace.mjs';

/** Who may import whom, from the architecture; `anything` for the composition roots. */
const ALLOWED: Readonly<Record<string, readonly string[] | 'anything'>> = {
  cli: 'anything',
  studio: 'anything',
  server: 'anything',
  bench: 'anything',
  demo: 'anything',
  sdk: ['documents', 'validator', 'law', 'model', 'tree', 'adapter'],
  documents: ['validator', 'tree', 'law', 'model', 'schemas'],
  'render-pdf': ['tree', 'theme'],
  'render-docx': ['tree', 'theme'],
  'render-html': ['tree', 'theme'],
  'render-text': ['tree', 'theme'],
  adapter: ['tree', 'model'],
  outbox: ['adapter', 'model', 'tree'],
  noark: ['model', 'law', 'adapter'],
  forms: ['documents', 'validator', 'model'],
  'adapter-filslipp': ['adapter', 'model', 'law', 'noark'],
  'adapter-fiks-arkiv': ['adapter', 'model', 'law', 'noark'],
  'adapter-fhir-no': ['adapter', 'model'],
  'adapter-svarut': ['adapter', 'model'],
  'adapter-digisos': ['adapter', 'model'],
  'adapter-kith': ['adapter', 'model', 'noark'],
  'adapter-eformidling': ['adapter', 'model', 'noark'],
  testkit: ['validator', 'tree', 'adapter'],
  validator: [],
  tree: [],
  theme: [],
  law: [],
  model: [],
  schemas: [],
  examples: [],
};

const short = (name: string) => name.replace('@hjemmel/', '');

it.each(workspacePackages().map(({ json }) => [short(json.name), json] as const))(
  '%s depends only on what the architecture allows',
  (name, json) => {
    const allowed = ALLOWED[name];
    expect(allowed, 'a new package must be given its edges here').toBeDefined();
    if (allowed === 'anything') return;
    const edges = Object.keys({ ...json.dependencies, ...json.peerDependencies })
      .filter((dependency) => dependency.startsWith('@hjemmel/'))
      .map(short);
    expect(edges.filter((edge) => !allowed?.includes(edge))).toEqual([]);
  },
);
