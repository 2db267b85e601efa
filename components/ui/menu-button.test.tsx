// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, click, mount, press, type Mounted } from '../testing/rendering';
import { MenuButton } from './menu-button';

const chosen = { ignore: vi.fn(), mute: vi.fn(), guide: vi.fn() };
let mounted: Mounted;

beforeAll(() => {
  // happy-dom has no popovers.
  HTMLElement.prototype.showPopover ??= () => undefined;
});
beforeEach(() => {
  vi.clearAllMocks();
  mounted = mount(
    <>
      <MenuButton
        label="More"
        items={[
          { id: 'ignore', text: 'Ignore here', onSelect: chosen.ignore },
          { id: 'mute', text: 'Mute the rule', onSelect: chosen.mute },
          { id: 'guide', text: 'Guidance', onSelect: chosen.guide },
        ]}
      />
      <button type="button">Elsewhere</button>
    </>,
  );
});
afterEach(() => mounted.remove());

const opener = (): HTMLButtonElement => mounted.root.querySelector('[aria-haspopup=menu]') as HTMLButtonElement;
const menu = (): HTMLElement | null => mounted.root.querySelector('[role=menu]');
const focused = (): string | null | undefined => document.activeElement?.textContent;
const key = (name: string): boolean => press(document.activeElement ?? document.body, name);

describe('the button', () => {
  it('says that it opens a menu, and whether it is open', () => {
    expect(opener().getAttribute('aria-expanded')).toBe('false');
    click(opener());
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    expect(opener().getAttribute('aria-controls')).toBe(menu()?.id);
    click(opener());
    expect(menu()).toBeNull();
  });

  it('opens with the focus on the first item, by ArrowUp on the last', () => {
    click(opener());
    expect(focused()).toBe('Ignore here');
    key('Escape');
    press(opener(), 'ArrowUp');
    expect(focused()).toBe('Guidance');
    key('Escape');
    expect(press(opener(), 'ArrowDown')).toBe(true);
    expect(focused()).toBe('Ignore here');
  });
});

describe('the open menu', () => {
  beforeEach(() => click(opener()));

  it('moves with arrows, around the ends, with Home, End and first letters', () => {
    const after = (name: string): string | null | undefined => {
      key(name);
      return focused();
    };
    expect(after('ArrowDown')).toBe('Mute the rule');
    expect(after('ArrowUp')).toBe('Ignore here');
    expect(after('ArrowUp')).toBe('Guidance');
    expect(after('ArrowDown')).toBe('Ignore here');
    expect(after('End')).toBe('Guidance');
    expect(after('Home')).toBe('Ignore here');
    expect(after('m')).toBe('Mute the rule');
  });

  it('closes by Esc, and the focus is on the button again', () => {
    expect(key('Escape')).toBe(true);
    expect(menu()).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  it('closes by Tab, which then goes on from the button', () => {
    expect(key('Tab')).toBe(false);
    expect(menu()).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  it('does what is chosen, with the focus back on the button', () => {
    chosen.mute.mockImplementation(() => expect(document.activeElement).toBe(opener()));
    click(mounted.root.querySelectorAll('[role=menuitem]')[1] as Element);
    expect(chosen.mute).toHaveBeenCalledOnce();
    expect(menu()).toBeNull();
  });

  it('closes by a press outside and takes no focus then', () => {
    const elsewhere = button(mounted.root, 'Elsewhere');
    void act(() => void elsewhere.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true })));
    expect(menu()).toBeNull();
    expect(document.activeElement).not.toBe(opener());
  });

  it('closes when the focus goes elsewhere', () => {
    void act(() => button(mounted.root, 'Elsewhere').focus());
    expect(menu()).toBeNull();
    expect(focused()).toBe('Elsewhere');
  });

  it('closes when what it stands at moves away', () => {
    void act(() => void window.dispatchEvent(new Event('scroll')));
    expect(menu()).toBeNull();
    expect(document.activeElement).toBe(opener());
  });
});
