import { requestJson } from './request-json';

/** How sure the server is of a note, in percent. */
export async function suggest(note: string): Promise<number> {
  const init = { method: 'POST', body: JSON.stringify({ note }) };
  return (await requestJson<{ confidence: number }>('/api/suggest', init)).confidence;
}
