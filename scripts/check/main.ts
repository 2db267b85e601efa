import { once } from 'node:events';
import { localDay } from '../../utils/session/local-day';
import { runCheck } from './run';

/** Runs the check command on the arguments and streams of this process. */
export async function main(): Promise<void> {
  const { env, stdin, stdout } = process;
  // A reader that wants no more (`| head`) ends the run quietly.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await runCheck(process.argv.slice(2), {
    stdin,
    // npm runs a script in the project's folder; file names are meant from where the user is.
    folder: (env.npm_lifecycle_event === 'check' && env.INIT_CWD) || process.cwd(),
    env,
    today: localDay(new Date()),
    print: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    tell: (line) => console.error(line),
  });
}
