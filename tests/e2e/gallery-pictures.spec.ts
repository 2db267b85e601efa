import { LOOKS, STORIES, lookName, type StoryId } from '../support/gallery';
import { Pictures } from '../support/pictures';
import { expect, test as shared } from '../support/test';

/** Stories that are one window with what it holds; the others are as long as their content. */
const isWindow = (story: StoryId): boolean => /^(panel|dialog|page-notice|options-|kit-over)/u.test(story);

const test = shared.extend<object, { readonly pictures: Pictures }>({
  pictures: [
    async ({ extension }, use) => {
      await use(new Pictures(extension.context.browser()!.version()));
    },
    { scope: 'worker' },
  ],
});

for (const story of STORIES) {
  test(`${story} looks as in its pictures`, async ({ gallery, pictures }) => {
    for (const look of LOOKS) {
      await gallery.page.setViewportSize({ width: 360, height: 720 });
      await gallery.show(story, look);
      await (isWindow(story) ? gallery.showFocus() : gallery.fit(360));
      await pictures.compare(gallery.page, `${story}-${lookName(look)}`);
    }
  });
}

test('every picture has its story', ({ pictures }) => {
  const expected = STORIES.flatMap((story) => LOOKS.map((look) => `${story}-${lookName(look)}`)).toSorted();
  expect(pictures.names()).toEqual(expected);
  if (pictures.first) pictures.keep();
});
