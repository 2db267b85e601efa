import type { Report, RuleContext } from '../context';
import type { PlaceholderRule } from '../rule-definitions';
import { ADDRESS, normalise, toSource } from '../text/normalise';

/** Longer brackets hold no placeholder. */
const LONGEST = 80;
/** What Markdown puts inside the brackets of a guidance page: bold marks, and the backslash of an escaped bracket. */
const MARKS = /[*_\\]/g;

/** Reports each placeholder of the pack's templates that is still there, and `{{name}}`. */
export function placeholder(rule: PlaceholderRule, context: RuleContext): Report[] {
  const wanted = wantedOf(rule.placeholders);
  const { normal } = context.reading;
  const { text } = normal;
  const reports: Report[] = [];
  for (let start = nextOpening(text, 0); start >= 0;) {
    const end = closingOf(text, start);
    const found = end > 0 && isPlaceholder(text, start, end, wanted);
    if (found) {
      const range = toSource(normal, start, end);
      reports.push({ ...range, values: { found: context.text.slice(range.start, range.end) } });
    }
    start = nextOpening(text, found ? end : start + 1);
  }
  return reports;
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The placeholders in the normalised form, once a pack. */
function wantedOf(placeholders: readonly string[]): ReadonlySet<string> {
  let wanted = known.get(placeholders);
  if (!wanted) known.set(placeholders, (wanted = new Set(placeholders.map((each) => normalise(each).text))));
  return wanted;
}

function nextOpening(text: string, from: number): number {
  for (let at = from; at < text.length; at++)
    if (text[at] === '[' || (text[at] === '{' && text[at + 1] === '{')) return at;
  return -1;
}

/** Behind the bracket that closes the one at `start` on the same line, or -1. */
function closingOf(text: string, start: number): number {
  const close = text[start] === '[' ? ']' : '}}';
  const window = text.slice(start, start + LONGEST);
  const at = window.indexOf(close);
  const line = window.indexOf('\n');
  return at < 0 || (line >= 0 && line < at) ? -1 : start + at + close.length;
}

/** The text of a link is none: `[details](https://…)`. */
function isPlaceholder(text: string, start: number, end: number, wanted: ReadonlySet<string>): boolean {
  if (text[start] === '{') return /^\{\{[^{}]+\}\}$/.test(text.slice(start, end));
  if (text[end] === '(' && text[end + 1] === ADDRESS) return false;
  return wanted.has(
    `[${text
      .slice(start + 1, end - 1)
      .replace(MARKS, '')
      .trim()}]`,
  );
}
