import { checkBundle } from './lib/check-bundle.mjs';
import { needNode } from './lib/install.mjs';
import { Explained } from './lib/say.mjs';

/**
 * `npm run --silent check -- FILE…`: checks notes outside the browser. Works on a fresh clone; what has to be installed or
 * bundled first is told on standard error, as standard output is for findings alone. Exit 2: nothing could be checked.
 */
try {
  needNode();
  const { main } = await import(await checkBundle());
  await main();
} catch (error) {
  console.error(error instanceof Explained ? error.message : error);
  process.exitCode = 2;
}
