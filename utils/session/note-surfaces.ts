import type { TextSurface } from '../editors/text-surface';
import { noteBoxes, type FoundForm } from '../sites';
import { perElement } from './per-element';

/** The text surfaces of a form's note boxes, kept while the boxes stay. */
export interface NoteSurfaces {
  /** By the name that the rules use; the note's own one under the empty name. */
  all(form: FoundForm): ReadonlyMap<string, TextSurface>;
  /** The surface that had the focus last; the note's own one before any had it. */
  latest(form: FoundForm): TextSurface;
  /** A box may have taken the focus. */
  focused(form: FoundForm): void;
}

/**
 * Makes the surfaces of a form as they are asked for.
 * @param signal ends them
 */
export function createNoteSurfaces(
  make: (element: HTMLElement, signal: AbortSignal) => TextSurface,
  signal: AbortSignal,
): NoteSurfaces {
  const makers = new Map<string, (element: HTMLElement) => TextSurface>();
  let latest = '';

  function of(name: string, element: HTMLElement): TextSurface {
    const maker = makers.get(name) ?? perElement(make, signal);
    makers.set(name, maker);
    return maker(element);
  }

  return {
    all: (form) => new Map(noteBoxes(form).map(({ name, element }) => [name, of(name, element)])),
    latest(form) {
      const boxes = noteBoxes(form);
      const { name, element } = boxes.find((box) => box.name === latest) ?? boxes[0]!;
      return of(name, element);
    },
    focused(form) {
      const box = noteBoxes(form).find(({ element }) => element.matches(':focus, :focus-within'));
      if (box) latest = box.name;
    },
  };
}
