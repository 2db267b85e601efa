import { expect, it } from 'vitest';
import { isLabel } from './label-text';

it.each([
  ['status note:', 'status note'],
  ['  Status\u00a0 Note ', 'status note'],
  ['Ｓｔａｔｕｓ　Ｎｏｔｅ：', 'status note'],
  ['ステータスメモ：', 'ステータス メモ'],
  ['ｽﾃｰﾀｽ ﾒﾓ', 'ステータス メモ'],
  ['Risk: *', 'risk'],
  ['＊リスク', 'リスク'],
  ['リスク（必須）', 'リスク'],
  ['risk (required)', 'risk'],
  ['Status note (max. 400 characters)', 'status note'],
  ['executive summary: Crisp executive level summary', 'executive summary'],
  ["Note d'état :", "note d'état"],
])('“%s” is the label “%s”', (text, label) => {
  expect(isLabel(text, [label])).toBe(true);
});

it.each([
  ['next action date', 'next action'],
  ['overall status', 'status'],
  ['risk/watch list', 'risk'],
  ['', 'risk'],
  [':', 'risk'],
  ['(required)', 'risk'],
])('“%s” is not the label “%s”', (text, label) => {
  expect(isLabel(text, [label])).toBe(false);
});
