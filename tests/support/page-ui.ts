import { expect, type CDPSession, type Page } from '@playwright/test';

/** Something in our interface, as assistive technology is told of it. */
export interface UiNode {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
  readonly disabled: boolean;
  readonly id: number;
  /** The dialog that it is in, or -1. */
  readonly dialog: number;
}

/**
 * The extension's interface inside the page, without the drawer, which is used as a `Panel`. It hangs in a closed shadow root, where no locator reaches: it is read from the
 * accessibility tree, over the protocol, and used with the real mouse.
 */
export class PageUi {
  private session: Promise<CDPSession> | null = null;

  constructor(readonly page: Page) {}

  /** All that is in our interface now and is not hidden, in the order of the document. */
  async nodes(): Promise<readonly UiNode[]> {
    const protocol = await this.protocol();
    const [{ root }, { nodes }] = await Promise.all([
      protocol.send('DOM.getDocument', { depth: -1, pierce: true }),
      protocol.send('Accessibility.getFullAXTree'),
    ]);
    const told = new Map(nodes.filter(({ ignored }) => !ignored).map((node) => [node.backendDOMNodeId, node]));
    return [...dialogsOfNodes(root)].flatMap(([id, dialog]) => {
      const node = told.get(id);
      if (!node) return [];
      const is = (name: string) => node.properties?.some((each) => each.name === name && each.value.value === true);
      return [
        {
          role: String(node.role?.value),
          name: String(node.name?.value ?? ''),
          focused: is('focused') ?? false,
          disabled: is('disabled') ?? false,
          id,
          dialog,
        },
      ];
    });
  }

  /** The names of the open dialogs. */
  async dialogs(): Promise<readonly string[]> {
    return (await this.nodes()).filter(({ role }) => role === 'dialog').map(({ name }) => name);
  }

  /** The names of all buttons: of the badges, the notice and the dialog. */
  async buttons(): Promise<readonly string[]> {
    return (await this.nodes()).filter(({ role }) => role === 'button').map(({ name }) => name);
  }

  /** The names of the buttons in the open dialog; those that can't be pressed yet as well. */
  async dialogButtons(): Promise<readonly string[]> {
    return (await this.nodes()).filter(({ role, dialog }) => role === 'button' && dialog >= 0).map(({ name }) => name);
  }

  /** All words in our interface, in order. */
  async text(): Promise<string> {
    return (await this.nodes())
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join(' ');
  }

  /** Waits until a dialog of this name is open, and no other. */
  async expectDialog(name: string): Promise<void> {
    await expect.poll(() => this.dialogs()).toEqual([name]);
  }

  async expectNoDialog(): Promise<void> {
    await expect.poll(() => this.dialogs()).toEqual([]);
  }

  /** Waits until our interface says something. */
  async expectText(text: string): Promise<void> {
    await expect.poll(() => this.text()).toContain(text);
  }

  /** Waits until a button can be pressed and stands still, and presses it with the mouse. */
  async click(name: string | RegExp, options: { clickCount?: number } = {}): Promise<void> {
    const { x, y } = await this.placeOf(name);
    await this.page.mouse.click(x, y, options);
  }

  /** Presses Tab until a button of ours has the focus. */
  async tabTo(name: string): Promise<void> {
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if ((await this.focused())?.name === name) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to "${name}"`);
  }

  /** Waits until the focus is on this button of ours, and the button can be pressed. */
  async expectFocus(name: string): Promise<void> {
    await expect.poll(() => this.focused()).toMatchObject({ name, disabled: false });
  }

  /** What has the focus in our interface. */
  async focused(): Promise<UiNode | undefined> {
    return (await this.nodes()).find(({ focused, role }) => focused && role !== 'dialog');
  }

  /** The middle of a button, once it can be pressed and has not moved between two looks. */
  async placeOf(name: string | RegExp): Promise<{ readonly x: number; readonly y: number }> {
    let place = { x: 0, y: 0 };
    let before = '';
    await expect
      .poll(
        async () => {
          const button = await this.button(name);
          if (!button) return 'not there';
          if (button.disabled) return 'not to be pressed yet';
          const protocol = await this.protocol();
          const box = await protocol.send('DOM.getBoxModel', { backendNodeId: button.id }).catch(() => null);
          const [left = 0, top = 0, , , right = 0, bottom = 0] = box?.model.border ?? [];
          place = { x: (left + right) / 2, y: (top + bottom) / 2 };
          const now = `${left} ${top} ${right} ${bottom}`;
          const still = box !== null && now === before;
          before = now;
          return still ? 'ready' : 'moving';
        },
        { message: `a button ${String(name)} in our interface`, intervals: [20, 20, 50, 50, 100] },
      )
      .toBe('ready');
    return place;
  }

  private async button(name: string | RegExp): Promise<UiNode | undefined> {
    return (await this.nodes()).find(
      (node) => node.role === 'button' && (typeof name === 'string' ? node.name === name : name.test(node.name)),
    );
  }

  private protocol(): Promise<CDPSession> {
    this.session ??= this.page.context().newCDPSession(this.page);
    return this.session;
  }
}

/** As much of the protocol's DOM nodes as is needed here. */
interface DomNode {
  readonly backendNodeId: number;
  readonly localName: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The nodes inside our hosts in order, each with the dialog that it is in. */
function dialogsOfNodes(root: DomNode): ReadonlyMap<number, number> {
  const ours = new Map<number, number>();
  const visit = (node: DomNode, inside: boolean, dialog: number): void => {
    if (inside && node.attributes?.includes('complementary')) return;
    const within = inside || node.localName === 'notewright-ui';
    const now = within && node.localName === 'dialog' ? node.backendNodeId : dialog;
    if (within) ours.set(node.backendNodeId, now);
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(child, within, now);
  };
  visit(root, false, -1);
  return ours;
}
