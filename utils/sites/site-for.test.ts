import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const siteFor = async (url: string) => (await import('./site-for')).siteFor(url);

it('knows FTOP by its address', async () => {
  expect((await siteFor('https://ftop.microsoft.com/customers/1?tab=status'))?.name).toBe('FTOP');
  expect(await siteFor('https://example.com/')).toBeNull();
  expect(await siteFor('about:blank')).toBeNull();
});

it('takes the loopback address for FTOP in the sandbox build alone', async () => {
  expect(await siteFor('http://127.0.0.1:4000/')).toBeNull();
  vi.stubEnv('MODE', 'sandbox');
  vi.resetModules();
  expect((await siteFor('http://127.0.0.1:4000/'))?.name).toBe('FTOP');
  expect((await siteFor('https://ftop.microsoft.com/'))?.name).toBe('FTOP');
});
