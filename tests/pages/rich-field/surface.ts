import { surfaceFor } from '../../../utils/editors/surface-for';
import type { TextSurface } from '../../../utils/editors/text-surface';

/** The element that somebody writes in, also inside the page's shadow root. */
function elementFor(selector: string): HTMLElement {
  const inShadow = document.getElementById('shadow')?.shadowRoot?.querySelector<HTMLElement>(selector);
  const element = document.querySelector<HTMLElement>(selector) ?? inShadow;
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
}

const surfaces = new Map<string, { readonly surface: TextSurface; told: string[]; readonly ending: AbortController }>();

/** What the tests call in the isolated world of the page. */
const harness = {
  /** Makes the surface of an element and watches it; the texts that it tells are kept. */
  open(selector: string): void {
    const ending = new AbortController();
    const surface = surfaceFor(elementFor(selector), ending.signal);
    const entry = { surface, told: [] as string[], ending };
    surfaces.set(selector, entry);
    surface.watch(() => entry.told.push(surface.read()), ending.signal);
  },
  surface(selector: string): TextSurface {
    const entry = surfaces.get(selector);
    if (!entry) throw new Error(`${selector} is not open`);
    return entry.surface;
  },
  /** The texts that were told since the last call. */
  told(selector: string): string[] {
    return surfaces.get(selector)?.told.splice(0) ?? [];
  },
  close(selector: string): void {
    surfaces.get(selector)?.ending.abort();
  },
};

export type RichHarness = typeof harness;

declare global {
  // eslint-disable-next-line no-var
  var richHarness: RichHarness;
}

globalThis.richHarness = harness;
