import type { OverallStatusForm } from './overall-status-form';

/** Every way to save on the overall status form. */
export const WAYS_TO_SAVE: readonly {
  readonly name: string;
  readonly save: (form: OverallStatusForm) => Promise<void>;
}[] = [
  { name: 'a click on the upper Save', save: (form) => form.saveTop.click() },
  { name: 'a click on the lower Save', save: (form) => form.saveBottom.click() },
  {
    name: 'Enter on the Save button',
    save: async (form) => {
      await form.tabBackTo(form.saveTop);
      await form.page.keyboard.press('Enter');
    },
  },
  {
    name: 'Space on the Save button',
    save: async (form) => {
      await form.tabBackTo(form.saveTop);
      await form.page.keyboard.press('Space');
    },
  },
  {
    name: 'Ctrl+S in the note',
    save: async (form) => {
      await form.note.click();
      await form.page.keyboard.press('Control+s');
    },
  },
  {
    name: 'Ctrl+S in another box',
    save: async (form) => {
      await form.nextAction.click();
      await form.page.keyboard.press('Control+s');
    },
  },
  {
    name: 'Enter in a line of the form',
    save: async (form) => {
      await form.scope.click();
      await form.page.keyboard.press('Enter');
    },
  },
  {
    name: "the page's own script",
    save: (form) => form.note.evaluate((field: HTMLTextAreaElement) => field.form?.requestSubmit()),
  },
];
