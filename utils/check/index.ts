export { check } from './check';
export { compilePack } from './compile';
export type { CheckPack, Grammar } from './compile';
export { applyEdits } from './edits';
