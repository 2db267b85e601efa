/** A message as it is laid out: what is wrong, and what more there is to say. */
interface MessageParts {
  readonly title: string;
  /** Empty where the message is a single sentence. */
  readonly detail: string;
}

/** Takes a message apart behind its first sentence; the title stands without a full stop, but with its question mark. */
export function messageParts(message: string): MessageParts {
  const end = /。|[.?](?=\s|$)/u.exec(message);
  if (end === null) return { title: message, detail: '' };
  const title = message.slice(0, end[0] === '?' ? end.index + 1 : end.index);
  return { title, detail: message.slice(end.index + 1).trim() };
}
