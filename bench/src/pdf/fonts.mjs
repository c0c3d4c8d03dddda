import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const path = (weight) => require.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`);

/** The same two files for every engine. */
export const fontPaths = { regular: path('400Regular'), bold: path('700Bold') };
export const fontBytes = { regular: readFileSync(fontPaths.regular), bold: readFileSync(fontPaths.bold) };
