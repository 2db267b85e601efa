import { HttpError } from './http-error.mjs';

const BODY_LIMIT = 1024 * 1024;
// Past the limit the rest is read and dropped, so that the client gets to see its answer; past this, it is cut off.
const PATIENCE = 16 * BODY_LIMIT;

export async function readJsonBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
    if (size > PATIENCE) break;
  }
  if (size > BODY_LIMIT) {
    throw new HttpError(413, 'The body is larger than 1 MB.', { connection: 'close' });
  }
  return parse(decode(Buffer.concat(chunks)));
}

function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpError(400, 'The body is not valid UTF-8.');
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HttpError(400, `The body is not valid JSON: ${error.message}.`);
  }
}
