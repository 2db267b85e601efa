import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { GalleryChoice } from './gallery-choice';
import { stories } from './stories';
import { StoryIndex } from './story-index';

/** The gallery: one story, or the index of all. */
export function Gallery({ choice }: { readonly choice: GalleryChoice }): JSX.Element {
  const { story, language } = choice;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (story === null) return <StoryIndex choice={choice} />;
  const Shown = stories[story];
  return <Shown language={language} />;
}
