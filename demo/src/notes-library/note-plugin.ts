import { createModelFromHtml, exportContent, type EditorPlugin, type IEditor, type PluginEvent } from 'roosterjs';

const CHANGES: readonly PluginEvent['eventType'][] = ['input', 'contentChanged', 'compositionEnd'];

/** What the form wants of the rich text editor. */
export class NotePlugin implements EditorPlugin {
  private editor: IEditor | null = null;

  constructor(private readonly onChange: (text: string) => void) {}

  getName(): string {
    return 'Note';
  }

  initialize(editor: IEditor): void {
    this.editor = editor;
  }

  dispose(): void {
    this.editor = null;
  }

  onPluginEvent({ eventType }: PluginEvent): void {
    if (CHANGES.includes(eventType)) this.onChange(this.text());
  }

  text(): string {
    return this.editor ? exportContent(this.editor, 'PlainText') : '';
  }

  html(): string {
    return this.editor ? exportContent(this.editor, 'HTML') : '';
  }

  /** Puts this in the place of all that is there, as one step of the editor's own undo. */
  overwrite(html: string): void {
    const { blocks } = createModelFromHtml(html);
    this.editor?.focus();
    this.editor?.formatContentModel((model) => {
      model.blocks = blocks;
      return true;
    });
  }
}
