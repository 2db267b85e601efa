/** Long enough for the browser to have opened the link's file, in ms. */
const OPENED_WITHIN_MS = 10_000;

/** Gives the user a file of JSON to keep, as a download. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), OPENED_WITHIN_MS);
}
