export type { FoundForm } from './found-form';
export { matchesChord } from './key-chord';
export { readField, readFields } from './read-field';
export { saveControlIn, saveControls } from './save-controls';
export { siteFor } from './site-for';
export type { FormProfile, SiteProfile } from './site-profile';
export { watchForms } from './watch-forms';
