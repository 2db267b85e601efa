import { useStrings } from '../language/use-language';
import type { Message } from './form-store';
import css from './form-message.module.css';

/** What became of the save. A refusal or a failure speaks up at once, a success waits its turn. */
export function FormMessage({ message }: { message: Message | null }) {
  const { messages } = useStrings();
  const done = message === 'saved' || message === 'draftSaved';
  return (
    <div className={message ? `${css.place} ${css.shown}` : css.place}>
      <div role="status" className={css.saved}>
        {done && messages[message]}
      </div>
      {message && !done && (
        <div role="alert" className={css.failed}>
          {messages[message]}
        </div>
      )}
    </div>
  );
}
