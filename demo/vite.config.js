import { defineConfig } from 'vite';

export default defineConfig({
  build: { modulePreload: { polyfill: false } },
  // Class names that mean nothing, as in a portal whose style sheet is generated.
  css: { modules: { generateScopedName: 'c[hash:base64:5]' } },
});
