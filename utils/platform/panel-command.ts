import { isObject } from './is-object';
import type { PanelCommand } from './messages';

/** Whether something that came through a port is a command. By hand, as content scripts don't carry zod. */
export function isPanelCommand(value: unknown): value is PanelCommand {
  if (!isObject(value) || !isIndex(value['request']) || typeof value['note'] !== 'string') return false;
  switch (value['type']) {
    case 'show':
    case 'ignore':
      return typeof value['finding'] === 'string';
    case 'apply-fix':
      return typeof value['finding'] === 'string' && isIndex(value['fix']);
    case 'fix-all':
    case 'restore':
    case 'read':
      return true;
    case 'put-version':
      return typeof value['key'] === 'string' && isTexts(value['texts']);
    case 'insert':
      return typeof value['text'] === 'string';
    default:
      return false;
  }
}

function isTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isIndex(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
