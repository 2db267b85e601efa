import { describe, expect, it } from 'vitest';
import { parseStoredSettings, SETTINGS_VERSION, toStored } from './stored-settings';

/** What each version has written; never changed, only added to. */
const EXAMPLES: readonly { readonly version: number; readonly [key: string]: unknown }[] = [
  { version: 1, language: 'ja', role: 'fm', roleAsked: true },
];

/** Choices that nobody has made yet. */
const UNTOUCHED = {
  choices: {},
  hold: 'errors',
  keepVersions: true,
  drawer: { side: 'right', width: 360 },
} as const;

describe('stored settings', () => {
  it('are read from every version that ever wrote them', () => {
    expect(EXAMPLES.map(({ version }) => version)).toEqual(
      Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1),
    );
    for (const example of EXAMPLES) {
      expect(parseStoredSettings(example)).toEqual({ language: 'ja', role: 'fm', roleAsked: true, ...UNTOUCHED });
    }
  });

  it('have defaults for what is missing', () => {
    expect(parseStoredSettings(undefined)).toEqual({ language: 'auto', roleAsked: false, ...UNTOUCHED });
    expect(parseStoredSettings({ version: 1, role: 'fe' })).toEqual({
      language: 'auto',
      role: 'fe',
      roleAsked: false,
      ...UNTOUCHED,
    });
  });

  it('are the defaults when they cannot be read', () => {
    for (const broken of [null, 'x', [], { version: 1, language: 'fr' }, { version: 99, language: 'ja' }]) {
      expect(parseStoredSettings(broken)).toEqual({ language: 'auto', roleAsked: false, ...UNTOUCHED });
    }
  });

  it('refuse a choice that is not valid', () => {
    expect(() => toStored({ ...UNTOUCHED, language: 'fr' as 'ja', roleAsked: true })).toThrow();
    expect(() => toStored({ ...UNTOUCHED, language: 'ja', role: '', roleAsked: true })).toThrow();
  });

  it('are written with their version, and read back the same', () => {
    const settings = {
      language: 'en',
      role: 'sme',
      roleAsked: true,
      choices: { 'tag-missing': 'off', 'tag-form': 'warning' },
      hold: 'warnings',
      keepVersions: false,
      drawer: { side: 'left', width: 480 },
    } as const;
    expect(toStored(settings)).toEqual({ version: 1, ...settings });
    expect(parseStoredSettings(toStored(settings))).toEqual(settings);
  });
});
