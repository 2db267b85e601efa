import { OptionsPage } from '../support/options-page';
import { expect, openPanel, test } from '../support/own-browser';
import { LANGUAGES, OPTIONS_WORDS, WORDS } from '../support/words';

for (const language of LANGUAGES) {
  const words = WORDS[language];
  const says = OPTIONS_WORDS[language];
  test.describe(`the options page in ${language}`, () => {
    test.use({ uiLanguage: language, browserOptions: { language } });

    test('opens from the panel in a tab of its own', async ({ own, form, page }) => {
      await form.open();
      const panel = await openPanel(own, page);
      const options = await OptionsPage.openFrom(panel.page, page, language);
      await expect(options.page).toHaveTitle(says.title);
      await expect(options.page.locator('html')).toHaveAttribute('lang', language);
      await options.expectInForce(says.builtIn);
      expect(options.page.url()).toBe(`chrome-extension://${own.extensionId}/options.html`);
    });

    test('decides what holds a save in a form that is open', async ({ own, form, page, ui }) => {
      await form.open();
      const options = await OptionsPage.openFrom((await openPanel(own, page)).page, page, language);
      await options.hold(says.nothing);
      await page.bringToFront();
      await form.write(words.hurried);
      await form.saveTop.click();
      await expect(form.saved).toBeVisible();
      await ui.expectNoDialog();

      await options.page.bringToFront();
      await options.hold(says.warnings);
      await page.bringToFront();
      await form.write(words.pausedUntagged);
      await form.saveTop.click();
      await ui.expectDialog(words.held);
      await page.keyboard.press('Escape');
      await ui.expectNoDialog();

      await options.page.bringToFront();
      await options.hold(says.errors);
      await page.bringToFront();
      await form.expectStored(words.hurried);
    });

    test('gives a rule another severity and switches it off, in a form that is open', async ({ own, form, page }) => {
      await form.open();
      await form.write(words.hurried);
      const panel = await openPanel(own, page);
      const severity = `${says.severityOf}${words.missing}`;
      const finding = panel.page.getByRole('listitem').filter({ hasText: words.missing });
      const options = await OptionsPage.openFrom(panel.page, page, language);
      await options.select(severity, says.warning);
      await page.bringToFront();
      await expect(finding).toContainText(says.warning);

      await options.page.bringToFront();
      await options.select(severity, says.off);
      await page.bringToFront();
      await expect(panel.page.getByRole('tab').first()).toBeVisible();
      await expect(finding).toBeHidden();

      await options.page.bringToFront();
      await options.press(says.reset);
      await page.bringToFront();
      await expect(finding).toBeVisible();
      await expect(finding).not.toContainText(says.warning);
    });

    test('changes role and language for panel and page', async ({ own, form, page, ui }) => {
      await form.open();
      await form.write(words.hurried);
      const panel = await openPanel(own, page);
      const options = await OptionsPage.openFrom(panel.page, page, language);
      await options.select(says.role, says.engineer);
      await expect(panel.page.getByRole('combobox', { name: says.role })).toHaveValue('fe');

      const other = language === 'en' ? 'ja' : 'en';
      const choice = options.page.getByRole('combobox', { name: says.language, exact: true });
      await choice.selectOption({ label: says.otherLanguage });
      await expect(options.page).toHaveTitle(OPTIONS_WORDS[other].title);
      await expect(options.page.locator('html')).toHaveAttribute('lang', other);
      await expect(options.toast).toContainText(OPTIONS_WORDS[other].saved);
      await page.bringToFront();
      await expect(panel.page.getByRole('heading', { name: WORDS[other].missing, exact: true })).toBeVisible();
      await form.saveTop.click();
      await ui.expectDialog(WORDS[other].held);
    });
  });
}

test('what is chosen outlives the page', async ({ own, form, page }) => {
  await form.open();
  const says = OPTIONS_WORDS.en;
  const options = await OptionsPage.openFrom((await openPanel(own, page)).page, page, 'en');
  await options.hold(says.nothing);
  await options.select(`${says.severityOf}${WORDS.en.missing}`, says.off);
  await options.page.reload();
  await expect(options.page.getByRole('radio', { name: says.nothing, exact: true })).toBeChecked();
  await expect(options.page.getByRole('combobox', { name: `${says.severityOf}${WORDS.en.missing}` })).toHaveValue(
    'off',
  );
  await expect(options.page.getByText(/ rules, 1 off$/u)).toBeVisible();
});
