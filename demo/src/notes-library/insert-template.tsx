import { DefaultButton } from '@fluentui/react';
import { useStrings } from '../language/use-language';
import { useRoute } from '../routing/use-route';
import css from './notes-editor.module.css';
import type { NotePlugin } from './note-plugin';
import { templateHtml, type TemplateName } from './note-templates';

/** A template overwrites the note. */
export function InsertTemplate({ plugin }: { plugin: NotePlugin }) {
  const t = useStrings().notesLibrary;
  const { language } = useRoute();
  const names = Object.keys(t.templates) as TemplateName[];
  return (
    <DefaultButton
      className={css.quiet ?? ''}
      iconProps={{ iconName: 'Add' }}
      text={t.insertTemplate}
      menuProps={{
        items: names.map((name) => ({
          key: name,
          text: t.templates[name],
          onClick: () => plugin.overwrite(templateHtml(name, language)),
        })),
      }}
    />
  );
}
