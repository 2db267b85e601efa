import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Template } from '../../utils/packs/rule-pack';
import { Button } from '../ui/button';
import { singleClick } from '../ui/single-click';
import { usePanel } from './panel-context';

const LANGUAGE_NAMES = { ja: 'languageJa', en: 'languageEn' } as const;

/** How many lines of a template are seen before it is unfolded. */
const PREVIEW_LINES = 4;

/** One template: its name, its language, how it begins, and the button that inserts it. */
export function TemplateCard({ template }: { readonly template: Template }): JSX.Element {
  const { store, t } = usePanel();
  const [open, setOpen] = useState(false);
  const lines = template.text.split('\n');
  const preview = open ? template.text : lines.slice(0, PREVIEW_LINES).join('\n');

  return (
    <li class="nw-card nw-template">
      <h2 class="nw-card-title">
        {template.name} <span class="nw-tag">{t(LANGUAGE_NAMES[template.language])}</span>
      </h2>
      <p class={open ? 'nw-preview' : 'nw-preview nw-preview-folded'} lang={template.language}>
        <span>{preview}</span>
      </p>
      <div class="nw-buttons">
        <Button
          kind="primary"
          label={t('templateInsertOf', { name: template.name })}
          onClick={singleClick(() => store.insert(template))}
        >
          {t('templateInsert')}
        </Button>
        {lines.length > PREVIEW_LINES && (
          <Button kind="link" expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'templateLess' : 'templateMore')}
          </Button>
        )}
      </div>
    </li>
  );
}
