import css from './drawer.css?inline';

/** All styles of the drawer, the panel's included, for a shadow root. */
export const drawerStyles: string = css;
