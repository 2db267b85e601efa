import type { CDPSession, Page } from '@playwright/test';

const NAME = 'notewright-test';

/** A world of its own in a page, as a content script has one: the page's DOM, but none of its variables. */
export interface IsolatedWorld {
  readonly cdp: CDPSession;
  /** The protocol's id of the world in the present document. */
  context(): number;
  /** Calls a function there with JSON arguments; a promise that it returns is waited for. */
  run<A extends readonly unknown[], R>(call: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

/** Runs a script in an isolated world of every document that the page loads from now on. */
export async function isolatedWorld(page: Page, source: string): Promise<IsolatedWorld> {
  const cdp = await page.context().newCDPSession(page);
  let context = 0;
  cdp.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
    if (name === NAME) context = id;
  });
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: NAME });
  return {
    cdp,
    context: () => context,
    async run(call, ...args) {
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        functionDeclaration: call.toString(),
        executionContextId: context,
        arguments: args.map((value) => ({ value })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as never;
    },
  };
}
