import { describe, expect, it } from 'vitest';
import { matchesPattern } from './match-pattern';

describe('a match pattern', () => {
  it.each([
    ['https://ftop.microsoft.com/*', 'https://ftop.microsoft.com/'],
    ['https://ftop.microsoft.com/*', 'https://FTOP.microsoft.com/a/b?c=d#e'],
    ['https://ftop.microsoft.com/*', 'https://ftop.microsoft.com.:8443/a'],
    ['*://example.com/*', 'http://example.com/'],
    ['*://example.com/*', 'https://example.com/'],
    ['https://*.example.com/*', 'https://example.com/'],
    ['https://*.example.com/*', 'https://a.b.example.com/'],
    ['https://*/notes*', 'https://example.org/notes?id=1'],
    ['http://127.0.0.1/*', 'http://127.0.0.1:5173/#/tenant'],
    ['http://127.0.0.1:*/*', 'http://127.0.0.1:5173/'],
    ['http://localhost:80/*', 'http://localhost/'],
    ['http://localhost:8080/*', 'http://localhost:8080/'],
    ['http://[::1]/*', 'http://[::1]:9000/'],
    ['https://example.com/a/*', 'https://example.com/a'],
    ['https://example.com/*?x=1', 'https://example.com/page?x=1'],
    ['file:///srv/*', 'file:///srv/page.html'],
    ['<all_urls>', 'https://example.com/'],
  ])('%s takes %s', (pattern, address) => {
    expect(matchesPattern(pattern, address)).toBe(true);
  });

  it.each([
    ['https://ftop.microsoft.com/*', 'http://ftop.microsoft.com/'],
    ['https://ftop.microsoft.com/*', 'https://ftop.microsoft.com.evil.test/'],
    ['https://ftop.microsoft.com/*', 'https://xftop.microsoft.com/'],
    ['https://*.example.com/*', 'https://badexample.com/'],
    ['http://*.0.0.1/*', 'http://127.0.0.1/'],
    ['*://example.com/*', 'ftp://example.com/'],
    ['http://localhost:80/*', 'http://localhost:8080/'],
    ['https://example.com/a', 'https://example.com/a/b'],
    ['https://example.com/A*', 'https://example.com/a'],
    ['https://example.com/a.b', 'https://example.com/axb'],
    ['https://example.com/a/*', 'https://example.com/ab'],
    ['https://example.com/*#x', 'https://example.com/y#x'],
    ['<all_urls>', 'about:blank'],
    ['https://example.com/*', 'no address'],
  ])('%s leaves %s', (pattern, address) => {
    expect(matchesPattern(pattern, address)).toBe(false);
  });

  it.each([
    'example.com',
    'https://example.com',
    'https:///*',
    'https://*example.com/*',
    'https://a.*.com/*',
    'https://example.com:99999/*',
    'https://user@example.com/*',
    'ws://example.com/*',
    'https://example.com:x/*',
  ])('%s is none', (pattern) => {
    expect(() => matchesPattern(pattern, 'https://example.com/')).toThrow(TypeError);
  });
});
