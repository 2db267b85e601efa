import type { RuleContext } from './context';

/** Makes of a reading one that is done once a note and key, however many rules ask for it. */
export function perContext<K, T>(
  read: (context: RuleContext, key: K) => T,
  nameOf: (key: K) => string,
): (context: RuleContext, key: K) => T {
  const known = new WeakMap<RuleContext, Map<string, T>>();
  return (context, key) => {
    let readings = known.get(context);
    if (!readings) known.set(context, (readings = new Map()));
    const name = nameOf(key);
    if (!readings.has(name)) readings.set(name, read(context, key));
    return readings.get(name)!;
  };
}
