import type { Page } from '@playwright/test';
import type { StoryId } from '../../components/gallery/story-ids';
import type { ExtensionBrowser } from './browser';

export { STORY_IDS as STORIES, type StoryId } from '../../components/gallery/story-ids';

/** How a story is looked at. */
export interface StoryLook {
  readonly language: 'ja' | 'en';
  readonly colorScheme: 'light' | 'dark';
}

/** Both languages in both themes. */
export const LOOKS: readonly StoryLook[] = [
  { language: 'ja', colorScheme: 'light' },
  { language: 'ja', colorScheme: 'dark' },
  { language: 'en', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
];

/** The name of a look, for messages and pictures. */
export function lookName({ language, colorScheme }: StoryLook): string {
  return `${language}-${colorScheme}`;
}

/** The gallery of the extension, in a tab of its browser. */
export class Gallery {
  constructor(
    readonly page: Page,
    private readonly extension: ExtensionBrowser,
  ) {}

  /** Shows a story; the theme is the system's, as for a user. */
  async show(story: StoryId, { language, colorScheme }: StoryLook): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.open(`?story=${story}&lang=${language}`);
  }

  /** Opens the gallery with a query of its address. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`chrome-extension://${this.extension.extensionId}/gallery.html${query}`);
    // A frame later, what stories do once they are in view is done.
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    // What fades in late is there: half faded, it has neither the look nor the contrast that it is meant to have.
    await this.page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
  }

  /** Scrolls to what has the focus, if anything has. */
  async showFocus(): Promise<void> {
    await this.page.evaluate(() => {
      if (document.activeElement !== document.body) document.activeElement?.scrollIntoView({ block: 'center' });
    });
  }

  /** Makes the view as high as what the story shows, so that nothing scrolls. */
  async fit(width: number): Promise<void> {
    // A page may be at least as high as the window.
    await this.page.setViewportSize({ width, height: 50 });
    const height = await this.page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await this.page.setViewportSize({ width, height });
  }

  /** Makes the view so wide (CSS px), enlarged as by the browser's zoom. */
  async resize(width: number, height: number, zoom = 1): Promise<void> {
    const protocol = await this.page.context().newCDPSession(this.page);
    const metrics = { width, height, deviceScaleFactor: zoom, mobile: false };
    await protocol.send('Emulation.setDeviceMetricsOverride', metrics);
  }
}
