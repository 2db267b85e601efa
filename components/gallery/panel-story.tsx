import type { JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Language } from '../../utils/check/types';
import type { Finding, NoteState } from '../../utils/platform/messages';
import { parseStoredSettings, type StoredSettings } from '../../utils/platform/stored-settings';
import { createPanelStore, type PanelStore } from '../../utils/state/panel-store';
import { Panel } from '../panel/panel';
import type { ScratchPorts } from '../../utils/state/scratch-store';
import { stillPorts, type StillTab } from './still-ports';

interface PanelStoryProps extends Omit<StillTab, 'settings'> {
  readonly language: Language;
  readonly settings?: Partial<StoredSettings>;
  /** Left out: the panel has no scratch note. */
  readonly scratch?: ScratchPorts;
  /** What is done once the note is in view. */
  readonly then?: (store: PanelStore) => void;
}

/** The whole side panel, with a tab in front that says what the story is about. */
export function PanelStory({ language, settings, scratch, then, ...tab }: PanelStoryProps): JSX.Element {
  const store = useMemo(() => {
    const chosen = { ...parseStoredSettings(undefined), role: 'fm', roleAsked: true, ...settings, language };
    return createPanelStore(stillPorts({ ...tab, settings: chosen }), scratch);
  }, []);
  const there = store.note.value !== null;
  useLayoutEffect(() => {
    if (there) then?.(store);
  }, [there]);
  return <Panel store={store} />;
}

/** A note with these findings. */
export function noteWith(findings: readonly Finding[], part: Partial<NoteState> = {}): readonly NoteState[] {
  const common = { id: 'n', site: 'FTOP', noteType: 'overall-status', focusedAt: 1, empty: false } as const;
  const held = findings.some(({ severity }) => severity === 'error');
  return [{ ...common, held, ignored: 0, progress: null, key: 'n', revision: 1, findings, ...part }];
}
