import { expect, it } from 'vitest';
import { frameAddress } from './frame-address';

const frame = (href: string, ...ancestorOrigins: string[]) =>
  ({ href, protocol: new URL(href).protocol, ancestorOrigins }) as unknown as Location;

it('is the address of a frame that has one', () => {
  expect(frameAddress(frame('https://ftop.microsoft.com/a?b', 'https://else.where'))).toBe(
    'https://ftop.microsoft.com/a?b',
  );
});

it('is the origin around a frame that has none', () => {
  expect(frameAddress(frame('about:srcdoc', 'https://ftop.microsoft.com', 'https://else.where'))).toBe(
    'https://ftop.microsoft.com/',
  );
});

it('belongs to no site when there is nothing around', () => {
  expect(URL.canParse(frameAddress(frame('about:blank')))).toBe(false);
});
