import type { PageHost } from './page-host';

/** Where a drawer may stand in a frame. */
export interface DrawerPlace {
  readonly host: PageHost;
  /** The note that one wrote in last; null while there is none. */
  note(): HTMLElement | null;
  /** Ends everything of ours in the frame. */
  readonly signal: AbortSignal;
}
