import {
  AutoFormatPlugin,
  createModelFromHtml,
  EditPlugin,
  HyperlinkPlugin,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';
import {
  alignCenterButton,
  alignLeftButton,
  alignRightButton,
  backgroundColorButton,
  boldButton,
  bulletedListButton,
  clearFormatButton,
  createRibbonPlugin,
  decreaseFontSizeButton,
  decreaseIndentButton,
  increaseFontSizeButton,
  increaseIndentButton,
  insertLinkButton,
  italicButton,
  numberedListButton,
  redoButton,
  removeLinkButton,
  Ribbon,
  Rooster,
  strikethroughButton,
  textColorButton,
  underlineButton,
  undoButton,
  type AllButtonStringKeys,
  type RibbonButton,
} from 'roosterjs-react';
import { useState, type ReactNode } from 'react';
import { useStrings } from '../language/use-language';
import { useRoute } from '../routing/use-route';
import type { NotePlugin } from './note-plugin';
import css from './note-text-editor.module.css';
import { ribbonStrings } from './ribbon-strings';

const buttons = [
  boldButton,
  italicButton,
  underlineButton,
  decreaseFontSizeButton,
  increaseFontSizeButton,
  backgroundColorButton,
  textColorButton,
  bulletedListButton,
  numberedListButton,
  increaseIndentButton,
  decreaseIndentButton,
  alignLeftButton,
  alignCenterButton,
  alignRightButton,
  insertLinkButton,
  removeLinkButton,
  strikethroughButton,
  clearFormatButton,
  undoButton,
  redoButton,
] as RibbonButton<AllButtonStringKeys>[];

interface NoteTextEditorProps {
  plugin: NotePlugin;
  /** What stands in it at first; later changes come from the editor alone. */
  html: string;
  /** Beside the ribbon. */
  children: ReactNode;
}

/** The rich text editor, as roosterjs makes it, under its ribbon. */
export function NoteTextEditor({ plugin, html, children }: NoteTextEditorProps) {
  const t = useStrings().notesLibrary;
  const { language } = useRoute();
  const [ribbon] = useState(() => createRibbonPlugin());
  const [plugins] = useState(() => [
    ribbon,
    new PastePlugin(),
    new EditPlugin(),
    new AutoFormatPlugin(),
    new ShortcutPlugin(),
    new HyperlinkPlugin(),
    plugin,
  ]);
  const [initialModel] = useState(() => (html ? createModelFromHtml(html) : undefined));
  return (
    <div className={css.frame}>
      <div className={css.top}>
        <Ribbon
          className={css.ribbon ?? ''}
          plugin={ribbon}
          buttons={buttons}
          strings={ribbonStrings[language]}
          ariaLabel={t.formatting}
        />
        {children}
      </div>
      <Rooster
        className={css.text}
        plugins={plugins}
        {...(initialModel && { initialModel })}
        defaultSegmentFormat={{ fontFamily: '"Segoe UI", "Yu Gothic UI", sans-serif', fontSize: '12pt' }}
      />
    </div>
  );
}
