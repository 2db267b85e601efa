import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** One tab and what it shows. */
interface Tab<Id extends string> {
  readonly id: Id;
  readonly text: string;
  readonly count?: number;
  /** The accessible name where the visible text and count are too short. */
  readonly label?: string;
  readonly content: ComponentChildren;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** Tabs with the keys of the ARIA pattern: arrows, Home and End move and select. Panels that are not shown keep their state. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>): JSX.Element {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const index = nextIndex(
      event.key,
      tabs.findIndex((tab) => tab.id === selected),
      tabs.length,
    );
    const tab = index === null ? undefined : tabs[index];
    if (tab === undefined || index === null) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };

  return (
    <>
      <div class="nw-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="nw-tab"
            id={`nw-tab-${tab.id}`}
            aria-controls={`nw-tabpanel-${tab.id}`}
            aria-selected={tab.id === selected}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            <span aria-hidden={tab.label !== undefined}>
              {tab.text}
              {tab.count !== undefined && <span class="nw-tab-count">{tab.count}</span>}
            </span>
            {tab.label !== undefined && <span class="nw-hidden-visually">{tab.label}</span>}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          class="nw-tabpanel"
          id={`nw-tabpanel-${tab.id}`}
          aria-labelledby={`nw-tab-${tab.id}`}
          hidden={tab.id !== selected}
        >
          {tab.content}
        </div>
      ))}
    </>
  );
}

function nextIndex(key: string, index: number, length: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % length;
    case 'ArrowLeft':
      return (index - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
