const MARKS = /^[*•]+|[*•:]+$|^(?:必須|任意)|(?:必須|任意)$|\((?:required|optional|必須|任意)\)/g;

/**
 * A label as it is compared: without case, width, white space, closing colon and mark of a required field. The result is for
 * comparing only.
 */
export function comparableLabel(text: string): string {
  let label = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
  // A mark may stand behind another one: `Risk: *`.
  for (let before = ''; before !== label;) {
    before = label;
    label = label.replace(MARKS, '');
  }
  return label;
}

/** What a text on a page may mean as a label: all of it, all before a help text behind a colon, all before a bracket. */
function readings(text: string): string[] {
  const label = comparableLabel(text);
  return [label, label.split(':', 1)[0] ?? '', label.replace(/[([][^()[\]]*[)\]]$/, '')];
}

const comparable = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The labels of a profile, made comparable once. */
function comparableSet(labels: readonly string[]): ReadonlySet<string> {
  const known = comparable.get(labels);
  if (known) return known;
  const made = new Set(labels.map(comparableLabel));
  comparable.set(labels, made);
  return made;
}

/** Whether a text that is seen on a page is one of these labels, such as `＊Risk (max. 400):` and `risk`. */
export function isLabel(text: string, labels: readonly string[]): boolean {
  const wanted = comparableSet(labels);
  return readings(text).some((reading) => reading !== '' && wanted.has(reading));
}
