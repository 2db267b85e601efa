import { useStrings } from '../language/use-language';

export function NothingHereYet() {
  return <p>{useStrings().nothingHere}</p>;
}
