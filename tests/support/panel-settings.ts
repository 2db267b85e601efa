import { expect, type Locator, type Page } from '@playwright/test';

/** Roles, as the panel asks for them, with their place in the drop-down, behind "not chosen". */
const ROLES = {
  fm: { name: /^FastTrack (Manager|マネージャー)$/, place: 1 },
  fe: { name: /^FastTrack (Engineer|エンジニア)$/, place: 2 },
} as const;

export type Role = keyof typeof ROLES;

/** Answers the panel's question for the role with a click, if it is asked; changes an earlier answer at the top of the panel. */
export async function chooseRole(panel: Page | Locator, role: Role): Promise<void> {
  const { name, place } = ROLES[role];
  const answer = panel.getByRole('button', { name });
  const choice = panel.getByRole('combobox', { name: /^(Your role|あなたの役割)$/ });
  await expect(choice).toBeVisible();
  if ((await choice.inputValue()) === role) return;
  await expect(async () =>
    expect((await answer.isVisible()) || (await choice.inputValue()) !== '').toBe(true),
  ).toPass();
  if (await answer.isVisible()) await answer.click();
  else await chooseByKeys(choice, place);
  await expect(choice).toHaveValue(role);
}

/** Chooses the language of the interface at the bottom of the panel. */
export async function chooseLanguage(panel: Page | Locator, language: 'en' | 'ja'): Promise<void> {
  const choice = panel.getByRole('combobox', { name: /^(Language|表示言語)$/ });
  await expect(choice).toBeVisible();
  if ((await choice.inputValue()) === language) return;
  await chooseByKeys(choice, language === 'ja' ? 1 : 2);
  await expect(choice).toHaveValue(language);
  await expect(panel.locator('.nw-panel')).toHaveAttribute('lang', language);
}

/** Chooses from a drop-down by keys: its list is no part of the page. */
async function chooseByKeys(choice: Locator, place: number): Promise<void> {
  await choice.focus();
  await choice.press('Home');
  for (let step = 0; step < place; step += 1) await choice.press('ArrowDown');
}
