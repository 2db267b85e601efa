/** Input that can't be used: each line says what and why, and the command ends with status 2. */
export class Unusable extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}
