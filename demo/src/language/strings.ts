import { en } from './strings-en';
import { ja } from './strings-ja';

export type Language = 'en' | 'ja';
export type Strings = typeof en;

export const strings: Record<Language, Strings> = { en, ja };
