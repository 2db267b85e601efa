import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { HttpError, methodNotAllowed } from './http-error.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
};

/** The built page. An address that is no file is a place inside the page, and gets index.html. */
export async function readStatic(folder, method, pathname) {
  if (method !== 'GET' && method !== 'HEAD') throw methodNotAllowed(method, ['GET']);
  const file = fileFor(folder, pathname);
  const content = (await readIfFile(file)) ?? (await readFallback(folder, pathname));
  return content;
}

function fileFor(folder, pathname) {
  const file = resolve(folder, `.${decodePath(pathname)}`);
  if (!file.startsWith(folder + sep) && file !== folder) throw new HttpError(404, 'There is nothing here.');
  return file;
}

function decodePath(pathname) {
  try {
    const path = decodeURIComponent(pathname);
    if (!path.includes('\0')) return path;
  } catch {
    // falls through: the address is as bad as one with a null byte
  }
  throw new HttpError(400, 'The address is not valid.');
}

async function readIfFile(file) {
  try {
    return { body: await readFile(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
  } catch {
    return null;
  }
}

async function readFallback(folder, pathname) {
  // A missing script answered with a page would only hide what is wrong.
  if (pathname.startsWith('/assets/')) throw new HttpError(404, 'There is nothing here.');
  const page = await readIfFile(join(folder, 'index.html'));
  if (page === null) throw new HttpError(503, 'The page is not built yet: run "npm run build" in demo.');
  return page;
}
