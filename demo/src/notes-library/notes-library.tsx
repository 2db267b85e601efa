import { Icon, initializeIcons, Link, setIconOptions } from '@fluentui/react';
import { useStrings } from '../language/use-language';
import { tenantById } from '../portal/tenants';
import { useRoute } from '../routing/use-route';
import { LatestNotes } from './latest-notes';
import { NotesEditor } from './notes-editor';
import css from './notes-library.module.css';
import { NotesRail } from './notes-rail';

// roosterjs registers them once more; the warning about that would help nobody.
setIconOptions({ disableWarnings: true });
initializeIcons();

/** The Notes Library: a page of its own, in another style than the rest of the portal. */
export function NotesLibrary() {
  const t = useStrings().notesLibrary;
  const { tenant } = useRoute();
  return (
    <div className={css.page}>
      <NotesRail />
      <div className={css.main}>
        <header className={css.header}>
          <h1 className={css.name}>{tenantById(tenant).name}</h1>
          <div className={css.moves}>
            {t.moveTo} <Link onClick={() => moveTo('sec3')}>{t.notesEditor}</Link> |{' '}
            <Link onClick={() => moveTo('sec7')}>{t.latestNotes}</Link> |{' '}
            <Link className={css.top} onClick={() => window.scrollTo({ top: 0 })}>
              <Icon iconName="DoubleChevronUp" /> {t.top}
            </Link>
          </div>
        </header>
        <main className={css.cards}>
          {/* Another tenant's form is another form: it is taken out and put in anew. */}
          <NotesEditor key={tenant} tenant={tenant} />
          <LatestNotes tenant={tenant} />
        </main>
      </div>
    </div>
  );
}

function moveTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'center' });
  heading?.focus({ preventScroll: true });
}
