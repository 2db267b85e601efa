import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    modulePreload: { polyfill: false },
    // Fluent UI and roosterjs, in a part of their own.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
    },
  },
  // Class names that mean nothing, as in a portal whose style sheet is generated.
  css: { modules: { generateScopedName: 'c[hash:base64:5]' } },
  plugins: [fluentIconFonts()],
});

/** The icon fonts of Fluent UI beside the page: by itself it fetches them from Microsoft's servers. */
function fluentIconFonts() {
  const fonts = new URL('./node_modules/@fluentui/font-icons-mdl2/fonts/', import.meta.url);
  return {
    name: 'fluent-icon-fonts',
    generateBundle() {
      for (const name of readdirSync(fileURLToPath(fonts))) {
        this.emitFile({ type: 'asset', fileName: `assets/icons/${name}`, source: readFileSync(new URL(name, fonts)) });
      }
    },
  };
}
