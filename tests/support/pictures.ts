import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

const FOLDER = fileURLToPath(new URL('../pictures', import.meta.url));

/** How pictures are taken, the same for stored ones and those compared with them. */
const TAKING = { animations: 'disabled', caret: 'hide', scale: 'css' } as const;

/** The stored pictures of one version of Chromium: two versions draw letters differently. */
export class Pictures {
  private readonly version: string;
  private readonly stored: string;
  /** Where the first ones of a version are gathered; the folder itself is there once they are all. */
  private readonly gathered: string;
  /** Whether there are none yet of this version, so that they are taken now. */
  readonly first: boolean;

  constructor(browserVersion: string) {
    this.version = `chromium-${browserVersion.split('.')[0]}`;
    this.stored = join(FOLDER, this.version);
    this.gathered = `${this.stored}.new`;
    this.first = !existsSync(this.stored);
  }

  /** Compares the page with its picture, at most 2 % of the pixels different; or takes the first one. */
  async compare(page: Page, name: string): Promise<void> {
    if (this.first) {
      const path = join(this.gathered, `${name}.png`);
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ ...TAKING, path });
      return;
    }
    await expect.soft(page).toHaveScreenshot([this.version, `${name}.png`], { ...TAKING, maxDiffPixelRatio: 0.02 });
  }

  /** The names of all pictures, stored or taken just now. */
  names(): readonly string[] {
    return readdirSync(this.first ? this.gathered : this.stored)
      .filter((file) => file.endsWith('.png'))
      .map((file) => file.replace(/\.png$/u, ''))
      .toSorted();
  }

  /** Keeps the first pictures of a version. */
  keep(): void {
    console.log(`No pictures of ${this.version} before: ${this.names().length} taken, to be looked at: ${this.stored}`);
    renameSync(this.gathered, this.stored);
  }
}
