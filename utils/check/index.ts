export { check } from './check';
export { compilePack, withChoices } from './compile';
export type { CheckPack, CompiledPack, Grammar, RuleChoices } from './compile';
export { applyEdits } from './edits';
export { fixAll, fixAllFields } from './fix-all';
export type { FixedTexts } from './fix-all';
export { progressOf } from './outlines/progress';
