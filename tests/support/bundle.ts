import { build } from 'vite';

/** Bundles a TypeScript file into one classic script, as the extension's build does with a content script. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []))[0];
  if (output?.type !== 'chunk') throw new Error(`nothing was built from ${entry}`);
  return output.code;
}
