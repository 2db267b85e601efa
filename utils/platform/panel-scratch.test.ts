import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scratch } from './messages';

const SCRATCH: Scratch = { text: 'draft', noteType: 'status', by: 'me' };
const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: world.browser }));

const { scratchPorts } = await import('./panel-scratch');
const { parseScratch } = await import('./scratch-schema');

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

function inWindow(incognito: boolean): void {
  Object.assign(world.browser, {
    extension: { inIncognitoContext: false },
    windows: { getCurrent: async () => ({ incognito }) },
  });
}

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue(SCRATCH);
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
});

describe('the scratch note on its way to the worker', () => {
  it('is kept and read', async () => {
    inWindow(false);
    await scratchPorts.keepScratch(SCRATCH);
    expect(sendMessage).toHaveBeenCalledWith({ name: 'keep-scratch', request: SCRATCH });
    expect(await scratchPorts.readScratch()).toEqual(SCRATCH);
  });

  it('is neither kept nor read in a private window', async () => {
    inWindow(true);
    await scratchPorts.keepScratch(SCRATCH);
    expect(await scratchPorts.readScratch()).toBeNull();
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

it('is refused where it is too long or no scratch note', () => {
  expect(parseScratch({ ...SCRATCH, text: 'x'.repeat(100_000) })).not.toBeNull();
  for (const wrong of [undefined, 'text', { text: 'draft' }, { ...SCRATCH, text: 'x'.repeat(100_001) }]) {
    expect(parseScratch(wrong)).toBeNull();
  }
});
