import { useRoute } from '../routing/use-route';
import { strings, type Strings } from './strings';

export function useStrings(): Strings {
  return strings[useRoute().language];
}
