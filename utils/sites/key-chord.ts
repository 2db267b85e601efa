/** The part of a keyboard event that tells which keys are down. */
export type ChordEvent = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'keyCode'
>;

/** Whether a key is the one that a chord names; where a layout or kana input types no Latin letter, its place decides. */
function isKey(event: ChordEvent, name: string): boolean {
  if (event.key.toLowerCase() === name.toLowerCase()) return true;
  const typesLatin = event.key.length === 1 && event.key <= '~';
  return !typesLatin && event.code === `Key${name.toUpperCase()}`;
}

/**
 * Whether a key event is a chord such as `Mod+S`, `Mod+Shift+Enter` or `F2`: these modifiers and no other. `Mod` is Ctrl or
 * Command, either on any system, as most pages have it. No key of an IME composition is a chord.
 */
export function matchesChord(event: ChordEvent, chord: string): boolean {
  if (event.isComposing || event.keyCode === 229) return false;
  const parts = chord.split('+');
  const modifiers = new Set(parts.slice(0, -1));
  const mod = event.ctrlKey !== event.metaKey;
  const main = modifiers.has('Mod')
    ? mod
    : event.ctrlKey === modifiers.has('Ctrl') && event.metaKey === modifiers.has('Meta');
  return (
    main &&
    event.shiftKey === modifiers.has('Shift') &&
    event.altKey === modifiers.has('Alt') &&
    isKey(event, parts.at(-1) ?? '')
  );
}
