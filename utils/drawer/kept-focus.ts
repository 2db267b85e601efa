import type { PanelPorts } from '../platform/panel';

/** The drawer's ports, and whether the focus leaves it only for an edit. */
export interface KeptFocus {
  readonly ports: PanelPorts;
  /** Whether the focus is in the note for the moment that a fix takes. */
  mending(): boolean;
}

const FIXES: readonly string[] = ['apply-fix', 'fix-all'];

/**
 * An edit takes the focus into the note. Who presses a fix by a key has it back afterwards and goes on with the next finding, as in a side
 * panel; who clicks with the mouse is left in the note.
 */
export function keepFocus(ports: PanelPorts, root: ShadowRoot): KeptFocus {
  let mending: { readonly request: number; readonly from: HTMLElement } | null = null;

  return {
    mending: () => mending !== null,
    ports: {
      ...ports,
      connectToTab(tab, listener) {
        const connection = ports.connectToTab(tab, {
          ...listener,
          report(report) {
            listener.report(report);
            if (report?.type !== 'outcome' || report.request !== mending?.request) return;
            const { from } = mending;
            mending = null;
            if (root.activeElement === null && from.isConnected) from.focus({ preventScroll: true });
          },
        });
        return {
          ...connection,
          send(command) {
            const from = root.activeElement;
            const byKey = from instanceof HTMLElement && from.matches(':focus-visible');
            mending = byKey && FIXES.includes(command.type) ? { request: command.request, from } : null;
            connection.send(command);
          },
        };
      },
    },
  };
}
