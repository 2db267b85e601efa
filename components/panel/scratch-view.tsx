import type { JSX } from 'preact';
import { Button } from '../ui/button';
import { NoteView } from './note-view';
import { usePanel } from './panel-context';
import { PlaceState } from './place-state';
import { ScratchBox } from './scratch-box';

/**
 * The scratch note with its checks, below what there is to say of the tab in front. Out of view it stays where it is: what was written can
 * still be taken back by Ctrl+Z.
 */
export function ScratchView({ onRoleAnswered }: { readonly onRoleAnswered: () => void }): JSX.Element | null {
  const { store, t } = usePanel();
  const { scratch } = store;
  if (scratch === null || !scratch.ready.value) return null;
  const connection = store.connection.value;
  const inView = store.inScratch.value;

  return (
    <div class={`nw-scratch-view ${connection === 'note' ? '' : 'nw-late'}`} hidden={!inView}>
      {connection === 'note' ? (
        <div class="nw-scratch-back">
          <Button kind="link" onClick={scratch.leave}>
            {t('scratchBack')}
          </Button>
        </div>
      ) : (
        connection !== 'connecting' && <PlaceState connection={connection} />
      )}
      <ScratchBox scratch={scratch} />
      {inView && store.note.value !== null && <NoteView onRoleAnswered={onRoleAnswered} />}
    </div>
  );
}
