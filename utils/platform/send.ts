import { extensionAlive } from './alive';
import { contentBrowser } from './content-browser';
import type { RuntimeMessages } from './messages';

/** The name of a one-shot message. */
export type MessageName = keyof RuntimeMessages;

/** What a message asks with, as arguments. */
export type RequestParams<N extends MessageName> = RuntimeMessages[N]['request'] extends undefined
  ? []
  : [request: RuntimeMessages[N]['request']];

/** A one-shot message on its way. */
interface Envelope {
  readonly name: string;
  readonly request?: unknown;
}

/**
 * Sends a one-shot message to the worker and the open panels. It is on its way before the call returns, so a user gesture holds.
 * Never rejects: without an answer, or once the extension is gone, it resolves with undefined and the page works on.
 */
export async function sendToRuntime<N extends MessageName>(
  name: N,
  ...[request]: RequestParams<N>
): Promise<RuntimeMessages[N]['response'] | undefined> {
  if (!extensionAlive()) return undefined;
  try {
    const envelope: Envelope = { name, request };
    return (await contentBrowser().runtime.sendMessage(envelope)) as RuntimeMessages[N]['response'] | undefined;
  } catch {
    return undefined;
  }
}
