/** The item of a menu that a key leads to, by its index, or null: arrows go around, and a letter goes to what begins with it. */
export function nextMenuItem(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  focused: number,
  texts: readonly string[],
): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const { length } = texts;
  switch (event.key) {
    case 'ArrowDown':
      return (focused + 1) % length;
    case 'ArrowUp':
      return (focused - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return [...event.key].length === 1 && event.key !== ' ' ? startingWith(event.key, focused, texts) : null;
  }
}

/** The next item behind the focused one that begins with a letter. */
function startingWith(letter: string, focused: number, texts: readonly string[]): number | null {
  const order = texts.map((_text, index) => (focused + 1 + index) % texts.length);
  return order.find((index) => texts[index]?.toLowerCase().startsWith(letter.toLowerCase())) ?? null;
}
