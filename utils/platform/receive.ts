import browser, { type Runtime } from 'webextension-polyfill';
import { isObject } from './is-object';
import type { RuntimeMessages } from './messages';
import { scratchSchema } from './scratch-schema';
import type { MessageName } from './send';
import { VERSION_REQUESTS } from './stored-versions';
import { z } from './zod';

/** Where a message comes from: the tab, frame and window, when it is a frame, and whether these are private. */
interface MessageSource {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  readonly windowId: number | undefined;
  readonly incognito: boolean;
}

type Handler<N extends MessageName> = (
  request: RuntimeMessages[N]['request'],
  source: MessageSource,
) => RuntimeMessages[N]['response'] | Promise<RuntimeMessages[N]['response']>;

/** One handler a name; a context leaves out what is not its own to answer. */
export type MessageHandlers = { readonly [N in MessageName]?: Handler<N> };

const REQUESTS = {
  'get-site': z.object({ address: z.string() }),
  'get-settings': z.undefined(),
  'get-rules': z.undefined(),
  'get-panel-pack': z.undefined(),
  'keep-scratch': scratchSchema,
  'get-scratch': z.undefined(),
  'load-tools': z.undefined(),
  'open-panel': z.undefined(),
  'frame-started': z.undefined(),
  'drawer-closed': z.undefined(),
  'open-options': z.undefined(),
  badge: z.object({
    count: z.int().check(z.nonnegative()),
    worst: z.nullable(z.enum(['error', 'warning', 'info'])),
  }),
  ...VERSION_REQUESTS,
} satisfies { readonly [N in MessageName]: z.ZodMiniType<RuntimeMessages[N]['request']> };

/**
 * Answers one-shot messages of this extension. A handler runs before the listener returns, so that a user gesture behind the message
 * still holds. What is malformed, unknown or from elsewhere is ignored. Returns the way to stop.
 */
export function onRuntimeMessage(handlers: MessageHandlers): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isObject(message) || !isHandled(handlers, message['name']))
      return undefined;
    const name = message['name'];
    const request = REQUESTS[name].safeParse(message['request'] ?? undefined);
    if (!request.success) return undefined;
    const handle = handlers[name] as (request: unknown, source: MessageSource) => unknown;
    const response = handle(request.data, {
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      windowId: sender.tab?.windowId,
      incognito: sender.tab?.incognito ?? false,
    });
    return response instanceof Promise ? response : undefined;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerAsync);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerAsync);
}

function isHandled(handlers: MessageHandlers, name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(handlers, name) && Object.hasOwn(REQUESTS, name);
}
