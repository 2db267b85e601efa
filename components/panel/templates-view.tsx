import type { JSX } from 'preact';
import { EmptyState } from '../ui/empty-state';
import { usePanel } from './panel-context';
import { TemplateCard } from './template-card';

/** The templates for the note in view, those in the interface's language first. */
export function TemplatesView(): JSX.Element {
  const { store, pack, language, t } = usePanel();
  const noteType = store.note.value?.noteType;
  const templates = pack.templates.filter(({ noteTypes }) => noteType !== undefined && noteTypes.includes(noteType));
  if (templates.length === 0) return <EmptyState title={t('templatesNone')} detail={t('templatesNoneDetail')} />;

  const inOrder = [
    ...templates.filter((template) => template.language === language),
    ...templates.filter((template) => template.language !== language),
  ];
  return (
    <>
      <p class="nw-secondary nw-templates-where">{t('templatesWhere')}</p>
      <ul class="nw-list">
        {inOrder.map((template) => (
          <TemplateCard key={template.id} template={template} />
        ))}
      </ul>
    </>
  );
}
