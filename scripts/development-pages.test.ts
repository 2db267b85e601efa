import { expect, it } from 'vitest';
import { withoutDevelopmentPages } from './development-pages';

function pagesIn(mode: string): string[] {
  const found = ['background', 'gallery', 'sidepanel'].map((name) => ({
    name,
    inputPath: `entrypoints/${name}`,
    type: 'unlisted-page' as const,
  }));
  withoutDevelopmentPages(found, mode);
  return found.map(({ name }) => name);
}

it('leaves the gallery out of what goes to the stores, and of any mode it does not know', () => {
  expect(pagesIn('production')).toEqual(['background', 'sidepanel']);
  expect(pagesIn('staging')).toEqual(['background', 'sidepanel']);
});

it('keeps the gallery for development and for the sandbox', () => {
  expect(pagesIn('development')).toContain('gallery');
  expect(pagesIn('sandbox')).toContain('gallery');
});
