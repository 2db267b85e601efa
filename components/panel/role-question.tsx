import type { JSX } from 'preact';
import { Button } from '../ui/button';
import { usePanel } from './panel-context';

/** Asks for the role, once. */
export function RoleQuestion({ onAnswered }: { readonly onAnswered: () => void }): JSX.Element | null {
  const { store, pack, language, t } = usePanel();
  const settings = store.settings.settings.value;
  if (settings === null || settings.roleAsked) return null;

  const answer = (role: string | undefined): void => {
    store.settings.change({ role, roleAsked: true });
    onAnswered();
  };

  return (
    <section class="nw-card nw-role-question" aria-labelledby="nw-role-question">
      <h2 class="nw-card-title" id="nw-role-question">
        {t('roleQuestion')}
      </h2>
      <p class="nw-secondary">{t('roleReason')}</p>
      <div class="nw-buttons">
        {pack.roles.map(({ id, name }) => (
          <Button key={id} onClick={() => answer(id)}>
            {name[language]}
          </Button>
        ))}
        <Button kind="plain" onClick={() => answer(undefined)}>
          {t('roleLater')}
        </Button>
      </div>
    </section>
  );
}
