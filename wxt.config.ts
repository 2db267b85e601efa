import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { checkBuild, checkZips } from './scripts/budgets.ts';
import { withoutDevelopmentPages } from './scripts/development-pages.ts';
import { localeFiles } from './scripts/locales.ts';
import { manifest } from './scripts/manifest.ts';

export default defineConfig({
  imports: false,
  srcDir: '.',
  manifestVersion: 3,
  // production: chrome-mv3, development: chrome-mv3-dev, sandbox: chrome-mv3-sandbox
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ mode }) => manifest({ mode }),
  hooks: {
    'entrypoints:found': ({ config }, found) => withoutDevelopmentPages(found, config.mode),
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles());
    },
    'build:done': ({ config }) => {
      if (config.command === 'build') checkBuild(config.outDir);
    },
    'zip:done': (_wxt, files) => checkZips(files),
  },
  // The polyfill would bring a `fetch` into the panel that no supported browser needs.
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
});
