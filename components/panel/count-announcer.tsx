import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from './panel-context';

/** Somebody who types is told once they pause, not at each key. */
const PAUSE_MS = 1000;

/** Tells screen readers how the number of findings has changed. */
export function CountAnnouncer(): JSX.Element {
  const { store, t } = usePanel();
  const [said, say] = useState('');
  const first = useRef(true);
  const counts = store.counts.value;
  const text = store.note.value === null ? '' : describe();

  function describe(): string {
    if (counts.errors + counts.warnings > 0) return t('summary', counts);
    return counts.hints > 0 ? t('summaryHints', counts) : t('announceClean');
  }

  useEffect(() => {
    // What is there when the panel opens is read as part of it.
    if (first.current || text === '') {
      first.current = text === '';
      return;
    }
    const timer = setTimeout(() => say(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <p class="nw-hidden-visually" role="status">
      {said}
    </p>
  );
}
