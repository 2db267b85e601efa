import type { ChangeGroup, ChangeName, PackChange } from './pack-changes';

type Named<T> = Readonly<Record<string, T>>;

/** What was added, removed and changed among things by id. */
export function changesByName<T>(
  group: ChangeGroup,
  from: Named<T>,
  to: Named<T>,
  nameOf?: (value: T) => ChangeName,
): PackChange[] {
  const changed = Object.keys(to).filter((id) => Object.hasOwn(from, id) && !isSame(from[id], to[id]));
  return [...addedAndRemoved(group, from, to, nameOf), ...change(group, 'changed', changed, to, nameOf)];
}

/** What was added and removed among things by id. */
export function addedAndRemoved<T>(
  group: ChangeGroup,
  from: Named<T>,
  to: Named<T>,
  nameOf?: (value: T) => ChangeName,
): PackChange[] {
  const added = Object.keys(to).filter((id) => !Object.hasOwn(from, id));
  const removed = Object.keys(from).filter((id) => !Object.hasOwn(to, id));
  return [...change(group, 'added', added, to, nameOf), ...change(group, 'removed', removed, from, nameOf)];
}

function change<T>(
  group: ChangeGroup,
  code: 'added' | 'removed' | 'changed',
  ids: readonly string[],
  things: Named<T>,
  nameOf?: (value: T) => ChangeName,
): PackChange[] {
  if (ids.length === 0) return [];
  return [{ group, code, params: { names: ids.map((id) => (nameOf ? nameOf(things[id]!) : id)) } }];
}

/** Whether two values of JSON say the same, in whatever order their keys are. A key without a value is as good as none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame((one as Named<unknown>)[key], (other as Named<unknown>)[key]));
}
