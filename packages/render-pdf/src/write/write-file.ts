import { num } from '../paint/number.js';
import type { Painted } from '../paint/paint-pages.js';
import { type Element, prune } from '../struct/element.js';
import { putSource, type SourceFile } from './attachment.js';
import { putFont } from './font-object.js';
import { srgbProfile } from './icc.js';
import { type Metadata, putInfo, putXmp } from './metadata.js';
import { putOutline } from './outline.js';
import { type PdfFile, packed, pdfFile, type Ref } from './pdf-file.js';
import { textString } from './pdf-text.js';
import { putStructure } from './structure-objects.js';

export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** The bytes of a document: the same for the same pages, structure and metadata. */
export function writeFile(
  painted: Painted,
  document: Element,
  metadata: Metadata,
  paper: Paper,
  source?: SourceFile,
): Uint8Array {
  prune(document);
  const file = pdfFile();
  const tree = file.reserve();
  const refs = painted.pages.map(() => file.reserve());
  const { root, annotations } = putStructure(file, document, { refs, marks: painted.pages.map(({ marks }) => marks) });
  const fonts = painted.fonts.all().map((use) => `/${use.name} ${putFont(file, use)} 0 R`);
  const pictures = painted.pictures.all().map(([name, { entries, data }]) => {
    return `/${name} ${file.stream(entries, data, { plain: true })} 0 R`;
  });
  const shown = pictures.length === 0 ? '' : `/XObject<<${pictures.join('')}>>`;
  const resources = file.put(`<</Font<<${fonts.join('')}>>${shown}>>`);
  for (const [index, { content }] of painted.pages.entries()) {
    const links = annotations[index] ?? [];
    file.put(pageOf({ file, tree, resources, paper, index, content, links }), refs[index]);
  }
  file.put(`<</Type/Pages/Kids[${refs.map((ref) => `${ref} 0 R`).join(' ')}]/Count ${refs.length}>>`, tree);
  const outline = putOutline(file, document, refs, paper.height);
  const attached = source === undefined ? '' : putSource(file, source, metadata.date);
  const catalog = putCatalog(file, { tree, root, outline, metadata, attached, pages: refs.length });
  return file.end(catalog, putInfo(file, metadata));
}

interface PageParts {
  readonly file: PdfFile;
  readonly tree: Ref;
  readonly resources: Ref;
  readonly paper: Paper;
  readonly index: number;
  readonly content: string;
  readonly links: readonly Ref[];
}

function pageOf({ file, tree, resources, paper, index, content, links }: PageParts): string {
  const annotations = links.length === 0 ? '' : `/Annots[${links.map((ref) => `${ref} 0 R`).join(' ')}]`;
  return (
    `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${num(paper.width)} ${num(paper.height)}]/Resources ${resources} 0 R` +
    `/Contents ${file.stream('', content)} 0 R/StructParents ${index}/Tabs/S${annotations}>>`
  );
}

interface CatalogParts {
  readonly tree: Ref;
  readonly root: Ref;
  readonly outline: Ref | undefined;
  readonly metadata: Metadata;
  /** Entries for a file inside. */
  readonly attached: string;
  readonly pages: number;
}

/** Pages from which bookmarks are shown when the file is opened. */
const MANY = 4;

/** Packed; the same in every file. */
let profile: Uint8Array | undefined;

function putCatalog(file: PdfFile, { tree, root, outline, metadata, attached, pages }: CatalogParts): Ref {
  profile ??= packed(srgbProfile());
  const profileRef = file.packed('/N 3', profile);
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${profileRef} 0 R>>`;
  const bookmarks =
    outline === undefined ? '' : `/Outlines ${outline} 0 R${pages >= MANY ? '/PageMode/UseOutlines' : ''}`;
  return file.put(
    `<</Type/Catalog/Pages ${tree} 0 R/Lang${textString(metadata.language)}/MarkInfo<</Marked true>>/StructTreeRoot ${root} 0 R` +
      `/Metadata ${putXmp(file, metadata)} 0 R/OutputIntents[${intent}]/ViewerPreferences<</DisplayDocTitle true>>${bookmarks}${attached}>>`,
  );
}
