// Prints the pages of docs/adaptere/fhir as JSON: what every field of a document becomes, measured and not written down.

import { documentTypes } from '@hjemmel/documents';
import { layoutFields } from '@hjemmel/documents/felles';
import { measure, type Place } from './measure.js';

const pages = await Promise.all(
  documentTypes.map(async (type) => {
    const layout = await type.layout?.();
    const names = new Map(
      layout
        ? [...layoutFields(layout.layout)].map(({ pointer, text }) => [pointer, layout.texts.nb.labels[text]] as const)
        : [],
    );
    const places = [...(await measure(type))].filter(([field]) => !field.startsWith('/utvidelser'));
    return [`docs/adaptere/fhir/${type.id}.md`, page(type.title.nb, places, names)] as const;
  }),
);
process.stdout.write(JSON.stringify(Object.fromEntries(pages)));

function page(
  title: string,
  places: readonly (readonly [string, Place])[],
  names: ReadonlyMap<string, string | undefined>,
): string {
  const placed = places.filter(([, { elements }]) => elements.size > 0);
  const apart = places.filter(([, { elements }]) => elements.size === 0).map(([field]) => `\`${field}\``);
  const rows = placed.map(([field, { elements, comesBack }]) => {
    const where = [...elements].sort().map((element) => `\`${element}\``);
    return `| ${names.get(field) ?? ''} | \`${field}\` | ${where.join('<br>')} | ${comesBack ? 'ja' : 'nei'} |`;
  });
  return `# ${title} i FHIR

Laget av \`npx --yes pnpm@12.21.0 generate\`: hvert felt er endret for seg, og det som da ble endret i FHIR, står her. «Tilbake» er om feltet
leses tilbake av strukturen alene, når dokumentet som data ikke følger med. Følger det med, kommer alt tilbake byte for byte.

| Felt | Sti | I FHIR | Tilbake |
|---|---|---|---|
${rows.join('\n')}

## Bare i brevet og i dokumentet som data

${apart.join(', ')}
`;
}
