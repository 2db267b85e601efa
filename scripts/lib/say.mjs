/** Says what a command is doing, in one line. */
export function say(text, output = process.stdout.fd) {
  (output === process.stderr.fd ? console.error : console.log)(`» ${text}`);
}

/** A failure that a sentence explains: printed without a stack. */
export class Explained extends Error {}

/** Runs a command's main function: an explained failure ends it with its sentence, any other with its stack. */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof Explained ? `\n✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}
