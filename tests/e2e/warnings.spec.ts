import { expect, test } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

for (const language of LANGUAGES) {
  const words = WORDS[language];
  test.describe(`a note in ${language}`, () => {
    test.use({ uiLanguage: language });
    test.beforeEach(({ form }) => form.open());

    test('on a paused rollout with the tag is held; the fix takes the tag out, and the reminder stays', async ({
      form,
      panel,
      ui,
    }) => {
      await form.write(words.pausedTagged);
      await panel.expectFindings(words.onPause, words.entitlement);
      await form.saveTop.click();
      await ui.expectDialog(words.held);
      await ui.click(words.remove);
      await ui.expectDialog(words.ready);
      await expect(form.note).toHaveValue(words.pausedUntagged);
      await ui.expectText(words.entitlement);
      await panel.expectFindings(words.entitlement);

      await ui.click(words.save);
      await expect(form.saved).toBeVisible();
      await ui.expectNoDialog();
      await form.expectStored(words.pausedUntagged);
    });

    test('with a warning alone is saved without a question, and a notice names the warning', async ({
      form,
      panel,
      ui,
    }) => {
      await form.write(words.pausedUntagged);
      await panel.expectFindings(words.entitlement);
      await form.saveTop.click();
      await ui.expectText(words.oneWarning);
      await ui.expectText(words.entitlement);
      await expect(form.saved).toBeVisible();
      expect(await ui.dialogs()).toEqual([]);
      await form.expectStored(words.pausedUntagged);
    });

    test('with a hint alone is saved without a question or a notice', async ({ form, panel, ui }) => {
      await form.write(words.mentioned);
      await panel.expectFindings(words.consider);
      await form.saveTop.click();
      await expect(form.saved).toBeVisible();
      await form.expectStored(words.mentioned);
      expect(await ui.dialogs()).toEqual([]);
      expect(await ui.text()).not.toContain(words.consider);
    });

    test('with a tag in its place and the reason for it has no finding', async ({ form, panel }) => {
      await form.write(`${words.hurried} #covid`);
      await expect(panel.clean).toBeVisible();
      await form.saveTop.click();
      await expect(form.saved).toBeVisible();
      await form.expectStored(`${words.hurried} #covid`);
    });
  });
}

test.describe('a save that went through the dialog', () => {
  for (const language of LANGUAGES) {
    const words = WORDS[language];
    test.describe(`in ${language}`, () => {
      test.use({ uiLanguage: language });

      test('a note that is left with a warning is saved from the dialog, and a notice names the warning', async ({
        form,
        ui,
      }) => {
        await form.open();
        await form.write(words.pausedTagged);
        await form.saveTop.click();
        await ui.expectDialog(words.held);
        await ui.click(words.remove);
        await ui.expectDialog(words.ready);
        await ui.click(words.save);
        await expect(form.saved).toBeVisible();
        await ui.expectNoDialog();
        await ui.expectText(words.oneWarning);
        await ui.expectText(words.entitlement);
        await form.expectStored(words.pausedUntagged);
      });
    });
  }
});
