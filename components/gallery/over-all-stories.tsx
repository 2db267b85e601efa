import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ConfirmedButton } from '../ui/confirmed-button';
import { MenuButton } from '../ui/menu-button';
import { Toast, type ToastMessage } from '../ui/toast';
import { nothing, speaker, type Story } from './story';
import { StoryPage } from './story-page';

/** What opens over or in the place of something else, each open. */
export const overAllStories = {
  'kit-over-all': ({ language }) => {
    const say = speaker(language);
    const frame = useRef<HTMLDivElement>(null);
    const [message, setMessage] = useState<ToastMessage | null>({
      tone: 'good',
      text: say('サイトを追加しました。', 'The site has been added.'),
    });
    useLayoutEffect(() => frame.current?.querySelectorAll('button').forEach((button) => button.click()), []);
    return (
      <StoryPage title={say('確認とメニュー', 'Questions and menus')}>
        <div class="nw-story-row" ref={frame}>
          <ConfirmedButton
            text={say('削除', 'Remove')}
            question={say('このサイトを削除しますか? 元に戻せません。', 'Remove this site? This can’t be undone.')}
            confirmText={say('削除する', 'Remove it')}
            cancelText={say('やめる', 'Keep it')}
            onConfirm={nothing}
          />
          <MenuButton
            label={say('この指摘の操作', 'More on this finding')}
            items={[
              { id: 'ignore', text: say('このメモでは無視', 'Ignore in this note'), onSelect: nothing },
              { id: 'mute', text: say('このルールを止める', 'Mute this rule'), onSelect: nothing },
              { id: 'guide', text: say('ガイドを表示', 'Show the guidance'), onSelect: nothing },
            ]}
          />
        </div>
        <Toast message={message} closeText={say('閉じる', 'Close')} onClose={() => setMessage(null)} />
      </StoryPage>
    );
  },
} satisfies Readonly<Record<string, Story>>;
