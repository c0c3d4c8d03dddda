import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentType } from '@hjemmel/documents/felles';
import { individuellPlanType } from '@hjemmel/documents/individuell-plan';
import { intervensjonsplanType } from '@hjemmel/documents/intervensjonsplan';
import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { samarbeidsavtaleType } from '@hjemmel/documents/samarbeidsavtale';
import { vedtakType } from '@hjemmel/documents/vedtak';
import type { Renderer } from '@hjemmel/tree';

export const documentTypes: readonly DocumentType[] = [
  vedtakType,
  individuellPlanType,
  kriseplanType,
  intervensjonsplanType,
  samarbeidsavtaleType,
];

const folder = fileURLToPath(new URL('../../../', import.meta.url));
const packages = readdirSync(folder).filter((name) => name.startsWith('render-'));

/** Every renderer of every `render-*` package: one that is added is proved from its first day. */
export const renderers: readonly Renderer[] = (await Promise.all(packages.map(renderersOf))).flat();

async function renderersOf(name: string): Promise<readonly Renderer[]> {
  const exported: Readonly<Record<string, unknown>> = await import(`${folder}${name}/src/index.ts`);
  return Object.entries(exported).flatMap(([key, make]) =>
    key.endsWith('Renderer') && typeof make === 'function' ? [make() as Renderer] : [],
  );
}
