import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startBrowser } from '../tests/support/browser';
import { OverallStatusForm } from '../tests/support/overall-status-form';
import { PageUi } from '../tests/support/page-ui';
import { Panel } from '../tests/support/panel';
import { chooseLanguage, chooseRole } from '../tests/support/panel-settings';
import { startSandbox } from '../tests/support/sandbox';
import { ROOT } from './lib/install.mjs';
import { sideBySide } from './lib/side-by-side';

/**
 * The main job, played in a real browser without a window: what `npm start` does where there is no display. Each step says
 * what was seen and leaves a picture; a step that sees something else ends the tour with an error.
 */
const PICTURES = join(ROOT, '.sandbox', 'tour');

const HURRIED = {
  ja: 'お客様は COVID-19 により Teams の展開を前倒しします。次の行動: 5/31 に FE がキックオフを実施',
  en: 'The customer is accelerating the Teams rollout due to COVID-19. Next action: FE to run the kickoff on 5/31.',
};
const PAUSED = {
  ja: 'COVID-19 の影響で展開を一時停止。次の行動: 5/31 に FM が状況を確認 #covid',
  en: 'The deployment is on hold because of COVID-19. Next action: FM to check on 5/31. #covid',
};
/** Whatever language the browser gives the extension. */
const BADGE = /^Notewright: (?:エラー 1 件|1 error)/;

const WORDS = {
  ja: {
    missing: '#covid がありません',
    add: '#covid を追加',
    remove: '#covid を削除',
    save: '保存',
    held: '保存する前に確認してください',
    warned: 'このメモには警告が 1 件あります',
    template: 'エグゼクティブ概要',
  },
  en: {
    missing: '#covid is missing',
    add: 'Add #covid',
    remove: 'Remove #covid',
    save: 'Save',
    held: 'Please check before saving',
    warned: '1 warning in this note',
    template: 'Executive summary',
  },
};

const sandbox = await startSandbox();
const browser = await startBrowser({ language: 'ja' });
rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
console.log(`\nA tour of the main job. Pictures: ${PICTURES}\n`);
let steps = 0;
let panelPage: Page | null = null;
try {
  for (const language of ['ja', 'en'] as const) await play(language);
  console.log(`\nAll ${steps} steps went as they should. ${(await sandbox.notes()).length} notes are stored.`);
} finally {
  await browser.close();
  await sandbox.close();
}

async function play(language: 'ja' | 'en'): Promise<void> {
  const words = WORDS[language];
  const page = await browser.context.newPage();
  const form = new OverallStatusForm(page, sandbox, language);
  const ui = new PageUi(page);
  const seen = async (what: string, name: string) => {
    steps += 1;
    const file = join(PICTURES, `${String(steps).padStart(2, '0')}-${name}-${language}.png`);
    await sideBySide(browser.context, page, panelPage, file);
    console.log(`  ${String(steps).padStart(2)}. ${what}`);
  };

  const stored = (await form.stored()).length;

  if (panelPage) await chooseLanguage(panelPage, language);
  await form.open();
  await form.note.click();
  await seen('The status form is open; Notewright found the note field and hung its badge there.', 'form');

  await page.keyboard.type(HURRIED[language]);
  await ui.placeOf(BADGE);
  await seen(`Typed: ${HURRIED[language]}\n      The badge counts one error.`, 'typed');

  await ui.click(BADGE);
  panelPage ??= await browser.panel();
  await chooseLanguage(panelPage, language);
  await chooseRole(panelPage, 'fm');
  const panel = new Panel(panelPage, language);
  await panel.expectFindings(words.missing);
  await seen(`A click on the badge opened the side panel; it says “${words.missing}”.`, 'panel');

  await form.saveTop.click();
  await ui.expectDialog(words.held);
  expectSame((await form.stored()).length, stored);
  await seen('Saving was held: the dialog is open and the server has stored nothing.', 'held');

  await ui.click(words.add);
  await ui.placeOf(words.save);
  expectSame(await form.note.inputValue(), `${HURRIED[language]} #covid`);
  await seen('The dialog’s fix added #covid; its main button now saves.', 'fixed');

  await ui.click(words.save);
  await form.saved.waitFor();
  expectSame((await form.stored()).slice(stored), [`${HURRIED[language]} #covid`]);
  await seen('Saved once, to the letter.', 'saved');

  await form.write(PAUSED[language]);
  await page.keyboard.press('Control+s');
  await ui.expectText(words.remove);
  await ui.click(words.remove);
  await ui.placeOf(words.save);
  await seen(
    'A paused deployment with #covid was held at Ctrl+S; its fix took the tag out, and the warning that stays is named.',
    'paused',
  );

  const untagged = PAUSED[language].replace(/ #covid$/, '');
  await ui.click(words.save);
  await form.saved.waitFor();
  await form.write(untagged);
  await form.saveTop.click();
  await ui.expectText(words.warned);
  expectSame((await form.stored()).slice(-2), [untagged, untagged]);
  await seen('With a warning alone nothing is held: the note is saved, and a notice names the warning.', 'notice');

  await form.note.click();
  await panel.insert(words.template);
  await panel.result.filter({ hasText: words.template }).waitFor();
  await seen('The executive summary template is in the note, put there from the panel.', 'template');

  await form.note.click();
  await page.keyboard.press('Control+z');
  expectSame(await form.note.inputValue(), '');
  await seen('One Ctrl+Z took the template back.', 'undone');
  await page.close();
}

function expectSame(seen: unknown, wanted: unknown): void {
  if (JSON.stringify(seen) !== JSON.stringify(wanted)) {
    throw new Error(`Expected ${JSON.stringify(wanted)}, but saw ${JSON.stringify(seen)}.`);
  }
}
