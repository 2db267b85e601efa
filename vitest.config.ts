import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['{utils,components,scripts}/**/*.test.{ts,tsx}', 'tests/corpus/**/*.test.ts'],
    slowTestThreshold: 500,
  },
});
