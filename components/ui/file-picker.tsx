import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FieldNotes } from './field-notes';
import { useFieldWiring, type FieldTexts } from './field-wiring';
import { UploadIcon } from './icons';

interface FilePickerProps extends FieldTexts {
  /** Says that a file may also be dropped here. */
  readonly dropText: string;
  /** As `accept` of an input, for the file dialog; what is dropped has to be checked by the caller anyway. */
  readonly accept?: string;
  /** Called with each file chosen or dropped, the same one again included. */
  readonly onFile: (file: File) => void;
  readonly disabled?: boolean;
}

/** A button for choosing a file, in an area that takes one dropped on it. `label` is the button's text. */
export function FilePicker(props: FilePickerProps): JSX.Element {
  const { dropText, accept, onFile, disabled = false, ...texts } = props;
  const wiring = useFieldWiring(texts);
  const [over, setOver] = useState(false);
  const area = useRef<HTMLDivElement>(null);

  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  const onDragOver = (event: DragEvent): void => {
    if (disabled || event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    setOver(false);
    if (disabled) return;
    event.preventDefault();
    take(event.dataTransfer?.files);
  };
  const onDragLeave = (event: DragEvent): void => {
    // The pointer that goes on to a part of the area has not left it.
    if (!(event.relatedTarget instanceof Node && area.current?.contains(event.relatedTarget))) setOver(false);
  };

  return (
    <div class="nw-field">
      <div
        class={over ? 'nw-drop nw-drop-over' : 'nw-drop'}
        ref={area}
        onDragEnter={onDragOver}
        onDragOver={onDragOver}
        onDragLeave={onDragLeave}
        onDrop={onDrop}
      >
        <UploadIcon />
        <label class="nw-button nw-file">
          <input
            {...wiring.control}
            class="nw-cover"
            type="file"
            accept={accept}
            disabled={disabled}
            onChange={(event) => {
              const input = event.currentTarget;
              take(input.files);
              // Otherwise the same file, mended and chosen again, would be no change.
              input.value = '';
            }}
          />
          {texts.label}
        </label>
        <span class="nw-drop-text">{dropText}</span>
      </div>
      <FieldNotes wiring={wiring} hint={texts.hint} error={texts.error} />
    </div>
  );
}
