/** A message as it is laid out: what is wrong, and what more there is to say. */
interface MessageParts {
  readonly title: string;
  /** Empty where the message is a single sentence. */
  readonly detail: string;
}

/** Takes a message apart behind its first sentence; the title stands without a full stop. */
export function messageParts(message: string): MessageParts {
  const end = /。|\.(?=\s|$)/u.exec(message);
  if (end === null) return { title: message, detail: '' };
  return { title: message.slice(0, end.index), detail: message.slice(end.index + 1).trim() };
}
