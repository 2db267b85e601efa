import { OverallStatusForm } from '../support/overall-status-form';
import { expect, test as shared } from '../support/test';
import { Versions } from '../support/versions';
import { LANGUAGES } from '../support/words';

const NOTES = {
  en: {
    text: 'Customer ready for <b>Teams</b> & "EXO".\n\n\tNext action: FM to call on 5/31 📞 ',
    template: 'Customer status: \nNext action: \nDate: \nOwner: ',
    more: 'FE joins',
  },
  ja: {
    text: 'お客様は「Teams」の準備が完了。\n\n\t次の行動: 5/31 に FM が確認 📞 ',
    template: 'お客様の状況: \n次の行動: \n日付: \n所有者: ',
    more: 'FE も参加',
  },
} as const;

/** In the side panel and in the drawer alike. */
const test = shared.extend<{ readonly versions: Versions }>({
  versions: async ({ extension, panel, uiLanguage }, use) => {
    const versions = new Versions(panel.root, extension, uiLanguage);
    await versions.forget();
    await use(versions);
  },
});

/** The portal's own "Insert Template": a button whose script writes over the whole note, as React does. Clicks it. */
async function insertPortalTemplate({ note, page }: OverallStatusForm, text: string): Promise<void> {
  await note.evaluate((field: HTMLTextAreaElement, value) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Insert Template';
    button.addEventListener('click', () => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    document.body.prepend(button);
  }, text);
  await page.getByRole('button', { name: 'Insert Template', exact: true }).click();
}

for (const language of LANGUAGES) {
  const { text, template, more } = NOTES[language];

  test.describe(`a text that was lost is back, ${language}`, () => {
    test.use({ uiLanguage: language });

    test.beforeEach(async ({ versions: _versions, form }) => {
      await form.open();
      await form.write(text);
    });

    test('after a reload in mid-note: one click, saved to the letter', async ({ form, page, versions }) => {
      await page.reload();
      await expect(form.note).toHaveValue('');
      await versions.takeOffer();
      await expect(form.note).toHaveValue(text);
      await expect(versions.offer).toBeHidden();
      await form.saveTop.click();
      await form.expectStored(text);
    });

    test('after browser back and forward', async ({ form, page, versions }) => {
      await page.goBack();
      await page.goForward();
      await expect(form.note).toHaveValue('');
      await versions.takeOffer();
      await expect(form.note).toHaveValue(text);
      await form.saveTop.click();
      await form.expectStored(text);
    });

    test('after the page has written a template over it; undo takes the step back', async ({
      form,
      page,
      versions,
    }) => {
      await insertPortalTemplate(form, template);
      await expect(form.note).toHaveValue(template);
      await versions.takeOffer();
      await expect(form.note).toHaveValue(text);
      await expect(versions.offer).toBeHidden();
      await page.keyboard.press('Control+z');
      await expect(form.note).toHaveValue(template);
      await page.keyboard.press('Control+Shift+z');
      await expect(form.note).toHaveValue(text);
      // What stood there before is a version as well.
      await versions.expectKept(template);
      await form.saveTop.click();
      await form.expectStored(text);
    });

    test('after a save that failed and a page that came anew, by the list: two clicks', async ({
      form,
      page,
      panel,
      sandbox,
      versions,
    }) => {
      await sandbox.switches({ delay: 0, fail: true });
      await form.saveTop.click();
      await versions.expectKept(text);
      await page.reload();
      await versions.open();
      await versions.putBack(text.slice(0, 8));
      await expect(form.note).toHaveValue(text);
      await expect(panel.result.filter({ hasText: 'Ctrl+Z' })).toBeVisible();
      await sandbox.switches({ delay: 0, fail: false });
      await form.saveTop.click();
      await form.expectStored(text);
    });

    test('bit by bit: what differs is told word by word', async ({ form, page, versions }) => {
      await page.keyboard.press('Tab');
      await versions.expectKept(text);
      await form.note.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(more);
      await page.keyboard.press('Tab');
      await versions.expectKept(text + more);
      await expect(versions.offer).toBeHidden();
      await versions.open();
      await expect(versions.items).toHaveCount(2);
      await expect(versions.items.first()).toContainText(versions.words.same);
      const older = versions.items.last();
      await older.getByRole('button', { name: versions.words.show }).click();
      await expect(older.locator('.nw-version-difference del')).toHaveText(more);
      await expect(older.locator('.nw-version-difference ins')).toHaveCount(0);
      await older.getByRole('button', { name: new RegExp(`^${versions.words.put}`, 'u') }).click();
      await expect(form.note).toHaveValue(text);
    });

    test('is not offered after it was saved, but stays in the list', async ({ form, versions }) => {
      await form.saveTop.click();
      await expect(form.saved).toBeVisible();
      await versions.open();
      await expect(versions.items).toHaveCount(1);
      await expect(versions.items).toContainText(versions.words.saved);
      await expect(versions.offer).toBeHidden();
    });

    test('is not offered any more when it is not wanted', async ({ form, page, versions }) => {
      await page.reload();
      await versions.offer.getByRole('button', { name: versions.words.notNow, exact: true }).click();
      await expect(versions.offer).toBeHidden();
      await expect(form.note).toHaveValue('');
      await versions.open();
      await expect(versions.items).toHaveCount(1);
    });

    test('can be forgotten, after a question', async ({ page, versions }) => {
      await page.keyboard.press('Tab');
      await versions.open();
      await versions.list.getByRole('button', { name: versions.words.clear, exact: true }).click();
      await versions.list.getByRole('button', { name: versions.words.clearConfirm, exact: true }).click();
      await expect(versions.list).toBeHidden();
      expect(await versions.kept()).toEqual([]);
    });
  });
}

test('each tenant has versions of its own, and none goes into the note of another', async ({
  form,
  page,
  versions,
}) => {
  const { text, more } = NOTES.en;
  await form.open();
  await form.write(text);
  const address = page.url();
  await page.goto(address.replace(/tenants\/[^/]+/u, 'tenants/fabrikam'));
  await expect(form.note).toHaveValue('');
  await expect(versions.offer).toBeHidden();
  await form.write(`${more} for Fabrikam`);
  await page.goto(address);
  await expect(versions.offer).toContainText('Customer ready');
  await versions.takeOffer();
  await expect(form.note).toHaveValue(text);
});
