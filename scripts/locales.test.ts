import { expect, it } from 'vitest';
import { localeFiles } from './locales';
import { manifest } from './manifest';

it('writes one file a language', () => {
  expect(localeFiles().map(({ relativeDest }) => relativeDest)).toEqual([
    '_locales/en/messages.json',
    '_locales/ja/messages.json',
  ]);
});

it('has every message that the manifest asks for, in every language', () => {
  const asked = [...JSON.stringify(manifest({ mode: 'production' })).matchAll(/__MSG_(\w+?)__/gu)].map(
    ([, key]) => key,
  );
  expect(asked).not.toHaveLength(0);
  for (const { contents } of localeFiles()) {
    const messages = JSON.parse(contents) as Record<string, { message: string }>;
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(asked));
    for (const { message } of Object.values(messages)) expect(message).toMatch(/\S/u);
  }
});
