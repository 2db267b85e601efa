import { quoted } from './pack-problems';
import type { PackPath } from './pack-problems';

/** What ids and names in a pack look like: Latin letters and digits, with `-`, `_` or `.` between them. */
export const ID = /^[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*$/;

export const MAX_ID = 64;

/**
 * A path for a reader: elements of lists are named by what they are called as well as counted.
 * @returns such as `rules[3] winback-tag-missing › when.signal[0]`; empty for the root
 */
export function pathText(root: unknown, path: PackPath): string {
  let text = '';
  let value = root;
  let named = false;
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += `${named ? ' › ' : text === '' ? '' : '.'}${isId(key) ? key : JSON.stringify(quoted(key))}`;
    value = childOf(value, key);
    const name = typeof key === 'number' ? nameOf(value) : null;
    named = name !== null;
    if (named) text += ` ${name}`;
  }
  return text;
}

/** What stands at a path, or undefined. */
export function valueAt(root: unknown, path: PackPath): unknown {
  return path.reduce(childOf, root);
}

function childOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

function nameOf(value: unknown): string | null {
  const name = childOf(value, 'id') ?? childOf(value, 'code');
  return typeof name === 'string' && isId(name) ? name : null;
}

function isId(text: string): boolean {
  return text.length <= MAX_ID && ID.test(text);
}
