import { pdfRenderer } from '@hjemmel/render-pdf';
import { pdfkit } from './pdfkit.mjs';
import { pdfmake } from './pdfmake.mjs';
import { reactPdf } from './react-pdf.mjs';
import { typst } from './typst.mjs';

const ours = pdfRenderer();

/** Ours first: the others are told as so many times ours. Ours reads every letter back before it is returned. */
export const engines = [
  { name: 'Hjemmel', tags: 'PDF/A-2a og PDF/UA-1', make: async ({ tree }) => (await ours.render(tree)).bytes },
  { name: 'react-pdf', tags: 'nei', make: ({ blocks, tree }) => reactPdf(blocks, tree) },
  { name: 'pdfkit', tags: 'PDF/A-2a', make: ({ blocks, tree }) => pdfkit(blocks, tree) },
  { name: 'pdfmake', tags: 'nei', make: ({ blocks, tree }) => pdfmake(blocks, tree) },
  { name: 'Typst', tags: 'PDF/A-2a', make: ({ blocks, tree }) => typst(blocks, tree) },
];
