import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/browser';
import { OptionsPage } from '../support/options-page';
import { expect, openPanel, test } from '../support/own-browser';
import { LANGUAGES, OPTIONS_WORDS, WORDS } from '../support/words';

const WINBACK = fileURLToPath(new URL('../../docs/packs/winback.json', import.meta.url));
const winback = readFileSync(WINBACK, 'utf8');

/** A note that each of the two packs reports, and how. */
const NOTES = {
  ja: { text: `割引により、お客様が契約に復帰します。${WORDS.ja.hurried}`, winback: '#winback がありません' },
  en: {
    text: `The customer renews the contract because of the discount. ${WORDS.en.hurried}`,
    winback: '#winback is missing',
  },
} as const;

/** The options page in a window of its own: the form stays in front in the other one, and its panel beside it. */
async function openBeside(own: ExtensionBrowser, language: 'en' | 'ja'): Promise<OptionsPage> {
  const opened = own.context.waitForEvent('page');
  const url = `chrome-extension://${own.extensionId}/options.html`;
  await own.protocol.send('Target.createTarget', { url, newWindow: true });
  return new OptionsPage(await opened, language);
}

const finding = (panel: Page, title: string) => panel.getByRole('heading', { name: title, exact: true });

for (const language of LANGUAGES) {
  const says = OPTIONS_WORDS[language];
  const note = NOTES[language];
  test.describe(`a rule pack in ${language}`, () => {
    test.use({ uiLanguage: language, browserOptions: { language } });

    test('that is imported is at work in an open form at once, and the former one again', async ({
      own,
      form,
      page,
    }) => {
      await form.open();
      await form.write(note.text);
      const panel = (await openPanel(own, page)).page;
      await expect(finding(panel, WORDS[language].missing)).toBeVisible();
      const options = await openBeside(own, language);
      await options.choose(WINBACK);
      await expect(options.result).toContainText(says.winback);
      await expect(options.result).toContainText('#winback');
      await expect(finding(panel, note.winback)).toBeHidden();

      await options.press(says.use);
      await expect(finding(panel, note.winback)).toBeVisible();
      await expect(finding(panel, WORDS[language].missing)).toBeHidden();
      await expect(options.toast).toContainText(says.nowWinback);
      await options.expectInForce(says.winback);

      await options.press(says.goBack);
      await expect(finding(panel, WORDS[language].missing)).toBeVisible();
      await expect(finding(panel, note.winback)).toBeHidden();
      await options.expectInForce(says.builtIn);
      await expect(form.note).toHaveValue(note.text);
    });

    test('that is broken is refused, and the pack in force stays', async ({ own, form, page }) => {
      await form.open();
      await form.write(note.text);
      const panel = (await openPanel(own, page)).page;
      const options = await openBeside(own, language);
      await options.choose({ name: 'broken.json', text: winback.slice(0, -20) });
      await expect(options.result).toContainText(says.refused);
      await expect(options.result).toContainText(says.untouched);
      await expect(options.problems).toHaveCount(1);
      await expect(finding(panel, WORDS[language].missing)).toBeVisible();
      await options.expectInForce(says.builtIn);
      await expect(options.packs).toHaveCount(1);
    });
  });
}

/** Files that can't be used, and what the page says of each. */
const BROKEN: readonly { readonly kind: string; readonly text: string; readonly says: readonly RegExp[] }[] = [
  { kind: 'no JSON', text: 'Notes guidance', says: [/^Line 1: .*JSON/u] },
  { kind: 'another JSON', text: '{ "name": "notewright" }', says: [/no rule pack/u] },
  {
    kind: 'a newer format',
    text: winback.replace('"format": 1', '"format": 9'),
    says: [/^format .*update Notewright/u],
  },
  {
    kind: 'a hashtag that is not there and an unknown key',
    text: winback
      .replace('"tag": "winback",', '"tag": "winbak",')
      .replace('"kind": "reminder",', '"kind": "reminder", "regex": ".*",'),
    says: [
      /^rules\[0\] winback-tag-missing › tag \(line \d+\): .*“winbak”.*winback/u,
      /winback-leaving-report.*“regex”/u,
    ],
  },
  {
    kind: 'an example that its rule does not report',
    text: winback.replace('"割引により、お客様が契約に復帰します。"', '"お客様と話しました。"'),
    says: [/^rules\[0\] winback-tag-missing › examples\.bad\[0\].*not reported.*お客様と話しました。/u],
  },
  { kind: 'more than 2 MB', text: ' '.repeat(2 * 1024 * 1024 + 1), says: [/too large/u] },
  { kind: 'nothing', text: '', says: [/JSON/u] },
];

test('each kind of broken file is refused with its reasons, one after the other', async ({ own }) => {
  const options = await openBeside(own, 'en');
  for (const { kind, text, says } of BROKEN) {
    await options.choose({ name: 'broken.json', text });
    await expect(options.problems, kind).toHaveText([...says]);
    await options.close();
  }
  await options.expectInForce('FastTrack notes guidance');
});

test('an exported pack can be imported again', async ({ own }) => {
  const options = await openBeside(own, 'en');
  await options.import(WINBACK);
  const downloaded = options.page.waitForEvent('download');
  await options.press('Export “Winback campaign” (1.0)');
  const download = await downloaded;
  expect(download.suggestedFilename()).toBe('winback-1.0.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toEqual(JSON.parse(winback));

  await options.press('Go back to “FastTrack notes guidance” (2020.5)');
  await options.press('Remove “Winback campaign” (1.0)');
  await options.press('Remove it');
  await expect(options.packs).toHaveCount(1);
  await options.import({ name: 'again.json', text });
  await options.expectInForce('Winback campaign');

  // The same content once more is no second entry.
  await options.choose({ name: 'once more.json', text });
  await expect(options.result).toContainText('This pack is in force already.');
  await options.close();
  await expect(options.packs).toHaveCount(2);
});

test('the built-in pack, exported, is known as what it is', async ({ own }) => {
  const options = await openBeside(own, 'en');
  const downloaded = options.page.waitForEvent('download');
  await options.press('Export “FastTrack notes guidance” (2020.5)');
  const text = readFileSync(await (await downloaded).path(), 'utf8');
  await options.choose({ name: 'fasttrack.json', text });
  await expect(options.result).toContainText('This pack is in force already.');
});

test('a pack stays in force when the service worker starts anew', async ({ own, form, page }) => {
  const options = await openBeside(own, 'en');
  await options.import(WINBACK);
  await own.stopWorker();
  await form.open();
  await form.write(NOTES.en.text);
  await own.clickToolbarButton(page);
  await expect(finding(await own.panel(), NOTES.en.winback)).toBeVisible();
  await options.page.reload();
  await options.expectInForce('Winback campaign');
});

test('a pack is imported, used and left again by keys alone', async ({ own }) => {
  const { page, result, packs, toast } = await openBeside(own, 'en');
  const { keyboard } = page;
  const dialog = page.waitForEvent('filechooser');
  await page.getByLabel('Import a rule pack…', { exact: true }).press('Enter');
  await (await dialog).setFiles(WINBACK);
  await expect(result).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Use this pack' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(toast).toContainText('“Winback campaign” (1.0) is in force now');
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Use “FastTrack notes guidance” (2020.5)' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(toast).toContainText('“FastTrack notes guidance” (2020.5) is in force now');
  await expect(page.getByRole('button', { name: 'Export “FastTrack notes guidance” (2020.5)' })).toBeFocused();

  for (const _ of ['use', 'export', 'remove']) await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remove “Winback campaign” (1.0)' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(packs).toHaveCount(1);
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Export “FastTrack notes guidance” (2020.5)' })).toBeFocused();
});
