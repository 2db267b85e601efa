import type { Page } from '@playwright/test';

/** The lowest contrast between a text and what is behind it, and where; 4.5 is what WCAG asks for at least. */
export function lowestTextContrast(page: Page): Promise<{ readonly ratio: number; readonly text: string }> {
  return page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/gu) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return (channels(backgroundColor)[3] ?? 1) === 0 ? behind(element.parentElement) : backgroundColor;
    };
    let lowest = { ratio: 21, text: '' };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement!;
      const text = texts.currentNode.textContent!.trim();
      if (text === '' || !element.checkVisibility()) continue;
      const [one, other] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (ratio < lowest.ratio) lowest = { ratio, text };
    }
    return lowest;
  });
}

/** What reaches beyond the sides of the window or scrolls sideways, as CSS selectors. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((element) => {
        if (!element.checkVisibility() || element.closest('.nw-hidden-visually')) return false;
        const { left, right } = element.getBoundingClientRect();
        const scrolls = element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX !== 'visible';
        return left < 0 || right > innerWidth || (scrolls && element.clientWidth > 0);
      })
      .map((element) => `${element.localName}.${element.className}`),
  );
}
