const LF = 0x0a;

/**
 * Cuts a stream of bytes into lines at LF alone: the signs at which `readline` breaks lines may stand in a JSON string.
 * @returns for each chunk of the stream the lines that it brings to an end; the last line may lack its LF
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    const lines: Uint8Array[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      const piece = chunk.subarray(start, end);
      lines.push(open.length > 0 ? Buffer.concat([...open, piece]) : piece);
      open = [];
      start = end + 1;
    }
    if (start < chunk.length) open.push(chunk.subarray(start));
    yield lines;
  }
  if (open.length > 0) yield [Buffer.concat(open)];
}
