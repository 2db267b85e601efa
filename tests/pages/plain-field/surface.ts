import { createPlainField, type PlainField } from '../../../utils/editors/plain-field';
import type { TextSurface } from '../../../utils/editors/text-surface';

/** A field of the test page by its name, also inside the page's shadow root. */
function fieldNamed(name: string): PlainField {
  const selector = `[aria-label="${name}"]`;
  const inShadow = document.getElementById('host')?.shadowRoot?.querySelector<PlainField>(selector);
  const field = document.querySelector<PlainField>(selector) ?? inShadow;
  if (!field) throw new Error(`no field named ${name}`);
  return field;
}

const surfaces = new Map<string, { readonly surface: TextSurface; told: string[]; readonly ending: AbortController }>();

/** What the tests call in the isolated world of the page. */
const harness = {
  /** Makes the surface of a field and watches it; the texts that it tells are kept. */
  open(name: string): void {
    const ending = new AbortController();
    const surface = createPlainField(fieldNamed(name), ending.signal);
    const entry = { surface, told: [] as string[], ending };
    surfaces.set(name, entry);
    surface.watch(() => entry.told.push(surface.read()), ending.signal);
  },
  surface(name: string): TextSurface {
    const entry = surfaces.get(name);
    if (!entry) throw new Error(`${name} is not open`);
    return entry.surface;
  },
  /** The texts that were told since the last call. */
  told(name: string): string[] {
    const entry = surfaces.get(name);
    return entry ? entry.told.splice(0) : [];
  },
  close(name: string): void {
    surfaces.get(name)?.ending.abort();
  },
};

export type Harness = typeof harness;

declare global {
  // eslint-disable-next-line no-var
  var harness: Harness;
}

globalThis.harness = harness;
