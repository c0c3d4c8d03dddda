// Prints docs/adaptere/felt-og-format.md as JSON: which field of which document stands in which format, measured.
import type { Delivery } from '@hjemmel/adapter';
import { documentTypes } from '@hjemmel/documents';
import type { DocumentType } from '@hjemmel/documents/felles';
import { layoutFields } from '@hjemmel/documents/felles';
import { type Format, formats, saidIn } from './formats.js';
import { changed, leavesOf } from './leaves.js';

/** The fullest examples; the second is of the act that Digisos takes. */
const examples: Readonly<Record<string, readonly string[]>> = { vedtak: ['gyldig-full', 'gyldig-nav-oslo-vilkaar'] };

/** Formats that say something of the field. */
type Found = ReadonlyMap<string, ReadonlySet<Format>>;

function measured(type: DocumentType): Found {
  const found = new Map<string, Set<Format>>();
  for (const example of examples[type.id] ?? ['gyldig-full']) {
    for (const format of formats) {
      const delivery = format.deliveryOf(`${type.id}/${example}`);
      const before = saidIn(format, delivery);
      for (const leaf of leavesOf(delivery.document)) {
        if (leaf.field.startsWith('/utvidelser') || leaf.at.endsWith('/id') || leaf.at === '/type') continue;
        const known = found.get(leaf.field) ?? new Set<Format>();
        found.set(leaf.field, known);
        if (before === undefined || known.has(format)) continue;
        const document = changed(delivery.document, leaf) as Delivery['document'];
        const after = saidIn(format, { ...delivery, document });
        if (after !== undefined && after !== before) known.add(format);
      }
    }
  }
  return found;
}

async function section(type: DocumentType): Promise<string> {
  const layout = await type.layout?.();
  const names = new Map(
    layout
      ? [...layoutFields(layout.layout)].map(({ pointer, text }) => [pointer, layout.texts.nb.labels[text]] as const)
      : [],
  );
  const all = [...measured(type)];
  const used = formats.filter((format) => all.some(([, known]) => known.has(format)));
  const rows = all
    .filter(([, known]) => known.size > 0)
    .map(([field, known]) => [
      names.get(field) ?? '',
      `\`${field}\``,
      ...used.map((format) => (known.has(format) ? '●' : '')),
    ]);
  const none = all.length - rows.length;
  const head = ['Felt', 'Sti', ...used.map(({ name, page }) => `[${name}](${page})`)];
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `## ${type.title.nb}\n\n${lines.join('\n')}\n\n${none} felt til står bare i brevet og i dokumentet som data.`;
}

const sections: string[] = [];
for (const type of documentTypes) sections.push(await section(type));
const page = `# Felt og format

Laget av \`npx --yes pnpm@12.21.0 generate\`: hvert felt i de fulle eksemplene er endret for seg, og ● er at formatet da sier noe annet **ved siden av**
brevet. Brevet selv (PDF) er alltid med, og i det står alt. Dokumentet som data følger med i FHIR og filslipp når ingenting er skjult for mottakeren, og i Fiks
Arkiv når det er avtalt: da går ingenting tapt. Feltene det gjelder at noe er skjult eller beskyttet, står ikke her: da sendes mindre.

${sections.join('\n\n')}
`;
process.stdout.write(JSON.stringify({ 'docs/adaptere/felt-og-format.md': page }));
