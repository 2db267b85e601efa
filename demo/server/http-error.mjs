/** An answer other than the wished-for one: a status and a sentence for the reader. */
export class HttpError extends Error {
  constructor(status, sentence, headers = {}) {
    super(sentence);
    this.status = status;
    this.headers = headers;
  }
}

export function methodNotAllowed(method, allowed, sentence = `${method} is not possible here.`) {
  return new HttpError(405, sentence, { allow: allowed.join(', ') });
}
