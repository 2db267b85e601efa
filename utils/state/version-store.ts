import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { PanelPorts } from '../platform/panel';
import { offeredVersion } from '../versions/offered-version';
import type { NoteTexts, Version } from '../versions/version';
import type { TabLink } from './tab-link';

/** The earlier versions of the note in view. */
export interface VersionStore {
  /** The newest first. */
  readonly versions: ReadonlySignal<readonly Version[]>;
  /** What the writer has probably lost, until it is dismissed. */
  readonly offered: ReadonlySignal<Version | null>;
  /** The last version could not be kept. */
  readonly full: ReadonlySignal<boolean>;
  /** The texts of the note now, while the versions are looked at; null until they are known. */
  readonly now: ReadonlySignal<NoteTexts | null>;
  /** Whether the versions are looked at. */
  look(looking: boolean): void;
  /** Offers the version no more. */
  dismissOffered(): void;
  /** Forgets all versions of the note. */
  clear(): void;
  stop(): void;
}

type VersionPorts = Pick<PanelPorts, 'readVersions' | 'clearVersions' | 'onVersionsChanged'>;

/** Follows the versions of the note that the link has in view. */
export function createVersionStore(ports: VersionPorts, link: Pick<TabLink, 'note' | 'send'>): VersionStore {
  const versions = signal<readonly Version[]>([]);
  const full = signal(false);
  const now = signal<NoteTexts | null>(null);
  const looking = signal(false);
  const dismissed = signal<Version['at'] | null>(null);
  const key = computed(() => link.note.value?.key ?? null);
  const note = computed(() => link.note.value?.id ?? null);
  const revision = computed(() => link.note.value?.revision ?? 0);
  const empty = computed(() => link.note.value?.empty ?? false);
  const found = computed(() => offeredVersion(versions.value.toReversed(), empty.value));

  const load = async (): Promise<void> => {
    const asked = key.peek();
    if (asked === null) return;
    const kept = await ports.readVersions(asked);
    if (kept === undefined || asked !== key.peek()) return;
    batch(() => {
      versions.value = kept.versions.toReversed();
      full.value = kept.full;
    });
  };

  const read = async (id: string): Promise<void> => {
    const outcome = await link.send({ type: 'read', note: id });
    if (outcome.ok && id === note.peek()) now.value = outcome.texts ?? null;
  };

  const stops = [
    effect(() => {
      void key.value;
      untracked(() => {
        versions.value = [];
        full.value = false;
        void load();
      });
    }),
    effect(() => {
      void note.value;
      now.value = null;
    }),
    effect(() => {
      void revision.value;
      if (looking.value && note.value !== null) void read(note.value);
    }),
    ports.onVersionsChanged((changed) => {
      if (changed === null || changed === key.peek()) void load();
    }),
  ];

  return {
    versions,
    full,
    now,
    offered: computed(() => (found.value?.at === dismissed.value ? null : found.value)),
    look(is) {
      looking.value = is;
    },
    dismissOffered() {
      dismissed.value = found.value?.at ?? null;
    },
    clear() {
      if (key.value !== null) void ports.clearVersions(key.value);
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}
