import { Icon, IconButton } from '@fluentui/react';
import { useState } from 'react';
import { useStrings } from '../language/use-language';
import { LanguageChoice } from '../portal/language-choice';
import type { Place } from '../portal/places';
import { TenantList } from '../portal/tenant-list';
import { RouteLink } from '../routing/route-link';
import css from './notes-rail.module.css';

const links: readonly (readonly [place: Place, icon: string])[] = [
  ['status', 'Home'],
  ['notes', 'EditNote'],
  ['viewpoint', 'RedEye'],
  ['assignments', 'Pause'],
  ['general', 'Search'],
];

/** The purple bar at the left edge; opened, it also has the tenants and the languages. */
export function NotesRail() {
  const t = useStrings();
  const [open, setOpen] = useState(false);
  const own = t.notesLibrary;
  return (
    <div className={open ? `${css.rail} ${css.open}` : css.rail}>
      <IconButton
        className={css.button ?? ''}
        iconProps={{ iconName: open ? 'ChevronLeft' : 'ChevronRight' }}
        ariaLabel={open ? own.collapse : own.expand}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      <nav aria-label={own.navigation}>
        {links.map(([place, icon]) => (
          <RouteLink key={place} to={{ place }} current={place === 'notes'} className={css.link}>
            <Icon iconName={icon} />
            <span className={open ? undefined : css.unseen}>{place === 'status' ? own.home : t.places[place]}</span>
          </RouteLink>
        ))}
      </nav>
      {open && (
        <div className={css.more}>
          <TenantList />
          <LanguageChoice />
        </div>
      )}
    </div>
  );
}
