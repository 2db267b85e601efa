import { expect, it } from 'vitest';
import { messageParts } from './message-parts';

it('takes the first sentence for the title, without its full stop', () => {
  expect(messageParts('#covid がありません。展開を加速するお客様に必要です。')).toEqual({
    title: '#covid がありません',
    detail: '展開を加速するお客様に必要です。',
  });
  expect(messageParts('#covid is missing. It is needed here.')).toEqual({
    title: '#covid is missing',
    detail: 'It is needed here.',
  });
});

it('has no detail for a single sentence', () => {
  expect(messageParts('Please write "v1.2" in full.')).toEqual({ title: 'Please write "v1.2" in full', detail: '' });
  expect(messageParts('リスク ボックスが空です')).toEqual({ title: 'リスク ボックスが空です', detail: '' });
});
