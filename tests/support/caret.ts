import type { Locator } from '@playwright/test';

/** Moves the caret of the field that has the focus by arrow keys to just behind these words, which have to stand in it. */
export async function moveCaretBehind(field: Locator, words: string): Promise<void> {
  const steps = await field.evaluate((element: HTMLTextAreaElement, wanted) => {
    const at = element.value.indexOf(wanted);
    if (at < 0) throw new Error(`“${wanted}” is not there`);
    // An arrow key crosses a whole character.
    const length = (from: number, to: number) => Array.from(element.value.slice(from, to)).length;
    const target = at + wanted.length;
    const caret = element.selectionEnd;
    return caret <= target ? length(caret, target) : -length(target, caret);
  }, words);
  const { keyboard } = field.page();
  for (let step = 0; step < Math.abs(steps); step += 1) await keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
}
