import type { GalleryChoice } from './gallery-choice';

/**
 * Has style sheets take a theme whatever the system's is. The product itself follows the system alone, so its sheets know no switch: their
 * conditions are rewritten here.
 */
export function forceTheme(sheets: Iterable<CSSStyleSheet>, theme: GalleryChoice['theme']): void {
  if (theme === null) return;
  for (const sheet of sheets) for (const rule of sheet.cssRules) force(rule, theme);
}

function force(rule: CSSRule, theme: 'light' | 'dark'): void {
  if (rule instanceof CSSMediaRule) {
    if (rule.conditionText.includes('prefers-color-scheme: dark')) {
      rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
    }
    for (const inner of rule.cssRules) force(inner, theme);
  } else if (rule instanceof CSSStyleRule && rule.style.colorScheme !== '') {
    rule.style.colorScheme = theme;
  }
}
