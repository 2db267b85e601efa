import type { TroubleDefinition } from '../../check/definitions';
import { escalationSignals } from './signals-escalation';

/** The text tells that the customer is blocked. */
const blocked: TroubleDefinition = {
  kind: 'trouble',
  names: 'workload',
  phrases: [
    'blocked',
    'ブロックされ',
    'ブロック中',
    'ブロック状態',
    'ブロックとな',
    'ブロックにな',
    'ブロックが発生',
    'ブロックです',
    'ブロック。',
    'ステータス:ブロック',
    'ステータスはブロック',
    'l1:ブロック',
  ],
  except: [
    ...(escalationSignals.escalation.except ?? []),
    ...['previously', 'formerly', 'was', 'were', 'had been', 'initially', 'originally', 'un', 'not'].map(
      (each) => `${each} blocked`,
    ),
    'blocked sign-ins',
    'blocked senders',
    'blocked users',
    'ブロックされていた',
    'ブロックされた送信者',
  ],
  solved: escalationSignals.escalation.solved,
};

export const blockedSignals = { blocked } as const;
