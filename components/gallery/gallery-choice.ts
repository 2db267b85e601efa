import type { Language } from '../../utils/check/types';
import { STORY_IDS, type StoryId } from './story-ids';

/** What the gallery shows. */
export interface GalleryChoice {
  /** Null: the index of all stories. */
  readonly story: StoryId | null;
  readonly language: Language;
  /** Null: as the system has it. */
  readonly theme: 'light' | 'dark' | null;
}

/** Reads the choice from the query of the address: `?story=panel-findings&lang=ja&theme=dark`. */
export function galleryChoice(query: string): GalleryChoice {
  const parameters = new URLSearchParams(query);
  const theme = parameters.get('theme');
  return {
    story: STORY_IDS.find((id) => id === parameters.get('story')) ?? null,
    language: parameters.get('lang') === 'en' ? 'en' : 'ja',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}

/** The address of a choice, as `galleryChoice` reads it. */
export function galleryAddress({ story, language, theme }: GalleryChoice): string {
  const parameters = new URLSearchParams({
    ...(story !== null && { story }),
    lang: language,
    ...(theme !== null && { theme }),
  });
  return `?${parameters.toString()}`;
}
