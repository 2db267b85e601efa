export { check } from './check';
export { compilePack } from './compile';
export type { CheckPack, CompiledPack } from './compile';
export { applyEdits } from './edits';
