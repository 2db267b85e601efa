import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page at the sandbox's address that is not the sandbox. */
export interface LoopbackPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves one page, whatever is asked for. */
export async function serveLoopbackPage(html: string): Promise<LoopbackPage> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}
