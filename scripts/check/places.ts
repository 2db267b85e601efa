/** Gives the place of an offset as `line:column`: both from 1, the column in UTF-16 units; lines end at LF, CRLF or CR. */
export function placesIn(text: string): (offset: number) => string {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];
  return (offset) => {
    let first = 0;
    let last = starts.length - 1;
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if (starts[middle]! <= offset) first = middle;
      else last = middle - 1;
    }
    return `${first + 1}:${offset - starts[first]! + 1}`;
  };
}
