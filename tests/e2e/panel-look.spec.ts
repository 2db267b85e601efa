import type { OverallStatusForm } from '../support/overall-status-form';
import type { Panel } from '../support/panel';
import { lowestTextContrast, tooWide } from '../support/seen';
import { expect, test as shared } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

/** A note with findings of two severities and long words in them. */
const FINDINGS = (language: 'ja' | 'en') => `${WORDS[language].pausedTagged} ＃covid ${'x'.repeat(120)}`;

const test = shared.extend<{ readonly narrow: void }>({
  /** The panel at the narrowest that a browser makes it. */
  narrow: [
    async ({ panel }, use) => {
      const protocol = await panel.page.context().newCDPSession(panel.page);
      await protocol.send('Emulation.setDeviceMetricsOverride', {
        width: 320,
        height: 700,
        deviceScaleFactor: 1,
        mobile: false,
      });
      await use();
      await protocol.detach();
    },
    { auto: false },
  ],
});

/** Brings the panel into each of its states, one after the other. */
async function* states(form: OverallStatusForm, panel: Panel, language: 'ja' | 'en') {
  await form.open();
  await expect(panel.empty).toBeVisible();
  yield 'empty';
  await form.write(WORDS[language].clean);
  await expect(panel.clean).toBeVisible();
  yield 'in order';
  await form.write(FINDINGS(language));
  await expect(panel.findings).toHaveCount(3);
  for (const summary of await panel.page.locator('summary').all()) await summary.click();
  yield 'findings';
  await panel.page.getByRole('tab', { name: /^(Templates|テンプレート)$/u }).click();
  const folded = panel.page.getByRole('button', { name: /^(Show all|すべて表示)$/u });
  await expect(folded.first()).toBeVisible();
  while ((await folded.count()) > 0) await folded.first().click();
  yield 'templates';
  await panel.page
    .getByRole('button', { name: /^(Insert|挿入): /u })
    .first()
    .click();
  await expect(panel.page.getByRole('button', { name: /^(Close|閉じる)$/u })).toBeVisible();
  yield 'inserted';
  await panel.openChecks();
  await form.page.goto('about:blank');
  await expect(panel.page.getByText(/^(This site is not set up|このサイトはまだ設定されていません)$/u)).toBeVisible();
  yield 'not set up';
}

for (const language of LANGUAGES) {
  test.describe(`the panel in ${language}`, () => {
    test.use({ uiLanguage: language });

    test('needs no scrolling sideways at 320 px', async ({ form, narrow: _narrow, panel }) => {
      for await (const state of states(form, panel, language)) {
        expect(await panel.page.evaluate(() => innerWidth)).toBe(320);
        expect(await tooWide(panel.page), state).toEqual([]);
      }
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has text that can be read in ${colorScheme} mode`, async ({ form, panel }) => {
        await panel.page.emulateMedia({ colorScheme });
        const background = colorScheme === 'light' ? 'rgb(250, 250, 250)' : 'rgb(28, 31, 36)';
        await expect(panel.page.locator('body')).toHaveCSS('background-color', background);
        for await (const state of states(form, panel, language)) {
          const { ratio, text } = await lowestTextContrast(panel.page);
          expect(ratio, `${state}: ${text}`).toBeGreaterThanOrEqual(4.5);
        }
        await panel.page.emulateMedia({ colorScheme: null });
      });
    }
  });
}
