import { useEffect, useState } from 'preact/hooks';

/** How long the dialog takes no save: longer than the second click of a double click on the page's own button. */
const ARMING_MS = 500;

/** False at first, true once the dialog has been in view long enough to be meant. */
export function useArmed(): boolean {
  const [armed, setArmed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setArmed(true), ARMING_MS);
    return () => clearTimeout(timer);
  }, []);
  return armed;
}
