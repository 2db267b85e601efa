import type { JSX } from 'preact';
import { galleryAddress, type GalleryChoice } from './gallery-choice';
import { speaker } from './story';
import { STORY_IDS } from './story-ids';
import { StoryPage } from './story-page';

const LANGUAGES = ['ja', 'en'] as const;
const THEMES = [null, 'light', 'dark'] as const;

/** All stories, each in every language and theme. */
export function StoryIndex({ choice }: { readonly choice: GalleryChoice }): JSX.Element {
  const say = speaker(choice.language);
  const themeName = (theme: GalleryChoice['theme']): string =>
    theme === null ? say('システム', 'system') : theme === 'dark' ? say('暗', 'dark') : say('明', 'light');
  return (
    <StoryPage title={say('Notewright ギャラリー', 'Notewright gallery')}>
      <ul class="nw-story-index">
        {STORY_IDS.map((story) => (
          <li key={story}>
            <code>{story}</code>
            {LANGUAGES.flatMap((language) =>
              THEMES.map((theme) => (
                <a
                  key={`${language}-${theme}`}
                  href={galleryAddress({ story, language, theme })}
                  aria-label={`${story} ${language} ${themeName(theme)}`}
                >
                  {language} {themeName(theme)}
                </a>
              )),
            )}
          </li>
        ))}
      </ul>
    </StoryPage>
  );
}
