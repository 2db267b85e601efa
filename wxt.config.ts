import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
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
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles());
    },
  },
  // The polyfill would bring a `fetch` into the panel that no supported browser needs.
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
});
