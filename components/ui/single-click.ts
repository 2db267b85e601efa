/** A click handler that leaves out the second click of a double click, which would do the step twice. */
export function singleClick(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail <= 1) act();
  };
}
