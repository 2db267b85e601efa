import { showSignIn } from '../sign-in/sign-in-address';

/**
 * Asks the sandbox's own server; anything but success is an error. When something is sent and the session has expired,
 * the page goes to the sign-in notice, whatever was written in it.
 */
export async function requestJson<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, { ...init, headers: { 'content-type': 'application/json' } });
  if (response.status === 401 && init.method) showSignIn();
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
}
