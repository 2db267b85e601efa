import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer } from './server.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    store: { type: 'string', default: fileURLToPath(new URL('../.sandbox/notes.jsonl', import.meta.url)) },
  },
});

const { url, close } = await startServer({ port: Number(values.port), host: values.host, store: values.store });
console.log(`The sandbox is at ${url}\nSaved notes are kept in ${values.store}`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
