import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Tabs } from '../ui/tabs';
import { ChecksView } from './checks-view';
import { usePanel } from './panel-context';
import { RoleQuestion } from './role-question';
import { TemplatesView } from './templates-view';
import { VersionOffer } from './version-offer';
import { VersionsSection } from './versions-section';

/** The panel while a note is in view: its checks and its templates. */
export function NoteView({ onRoleAnswered }: { readonly onRoleAnswered: () => void }): JSX.Element {
  const { store, t } = usePanel();
  const [selected, select] = useState<'checks' | 'templates'>('checks');
  const { errors, warnings, hints } = store.counts.value;
  const findings = errors + warnings + hints;

  const openTemplates = (from: Element): void => {
    select('templates');
    (from.getRootNode() as Document | ShadowRoot).getElementById('nw-tab-templates')?.focus();
  };

  return (
    <Tabs
      label={t('tabsLabel')}
      selected={selected}
      onSelect={select}
      tabs={[
        {
          id: 'checks',
          text: t('tabChecks'),
          count: findings,
          label: t('tabChecksCount', { findings }),
          content: (
            <>
              <RoleQuestion onAnswered={onRoleAnswered} />
              <VersionOffer />
              <ChecksView onTemplates={openTemplates} />
              <VersionsSection />
            </>
          ),
        },
        { id: 'templates', text: t('tabTemplates'), content: <TemplatesView /> },
      ]}
    />
  );
}
