import type { PackRule } from '../../rule-pack';

const noteType = 'service-intent';
const when = { noteType: [noteType] };

/** The rules on a customer's intent: whether there is one, and why. */
export const serviceIntentRules: readonly PackRule[] = [
  {
    id: 'intent-reason-missing',
    kind: 'reason-missing',
    severity: 'warning',
    guidance: 'intent-why',
    when,
    signals: ['blocked'],
    statements: ['intent-none', 'intent-cannot', 'intent-none-now'],
    except: 'intent-not-none',
    reasons: 'intent-reasons',
    notReasons: 'intent-not-reasons',
    message: {
      ja: '理由がありません。意図がない、または展開できない理由を「～のため」のように書いてください。',
      en: 'The reason is missing. Say why the customer has no intent or does not deploy.',
    },
    examples: {
      bad: [
        { text: 'お客様は、このワークロードに対する意図がなく、使用量 0.0% です。', noteType },
        { text: 'お客様はブロックされています。', noteType },
        { text: 'Customer has no intent for this workload or usage 0.0%.', noteType },
        { text: 'Customer will not deploy Yammer.', noteType },
      ],
      good: [
        { text: 'お客様は、他社製品を契約しているため、サービスを利用する意図がありません。', noteType },
        { text: 'お客様は展開を進めつつあります。導入段階にあります。', noteType },
        { text: 'Customer does not have intent to use service because of their contract with Slack.', noteType },
        { text: 'Unable to gather intent from customer on this workload.', noteType },
      ],
    },
  },
  {
    id: 'intent-ambiguous',
    kind: 'words-beside',
    severity: 'warning',
    guidance: 'intent-unambiguous',
    when,
    signals: [],
    statements: ['intent-none', 'intent-none-now', 'intent-undecided'],
    except: 'intent-not-none',
    words: 'intent-vague',
    notWords: 'intent-not-vague',
    widely: 'intent-vague-widely',
    message: {
      ja: '「{found}」はあいまいです。サービスの意図を明確に書いてください。',
      en: '“{found}” is ambiguous. State the intent for the service clearly.',
    },
    examples: {
      bad: [
        { text: '現時点では、価格のためサービスを利用する意図がありません。', noteType },
        { text: '展開するかどうかはまだ決まっていません。', noteType },
        { text: 'Customer has no intent for now because of cost.', noteType },
        { text: 'Customer has not yet decided.', noteType },
      ],
      good: [
        { text: '展開準備チェックリストに現在取り組んでいます。', noteType },
        { text: '価格のためサービスを利用する意図がありません。', noteType },
        { text: 'Onboarding underway, currently working on remediation.', noteType },
        { text: 'Customer has no intent because they currently use Slack.', noteType },
      ],
    },
  },
  {
    id: 'intent-engagement-info',
    kind: 'off-topic',
    severity: 'warning',
    guidance: 'intent-engagement',
    when,
    signals: ['blocked'],
    statements: ['intent-none', 'intent-cannot', 'intent-none-now', 'intent-undecided', 'intent-said'],
    except: 'intent-not-said',
    about: 'intent-engagement',
    notAbout: 'intent-not-engagement',
    message: {
      ja: 'エンゲージメントに関する内容のようです。ここにはサービスの意図とその理由を書き、会議などは全体的なステータス メモに記録してください。',
      en: 'This is about the engagement. Write the intent and its reason here; meetings and the like belong in the Overall Status note.',
    },
    examples: {
      bad: [
        { text: 'ワークロードの意図を収集するためのキックオフ ミーティングをスケジュール設定します。', noteType },
        { text: 'Scheduling kickoff meeting to gather intent of workload.', noteType },
      ],
      good: [
        { text: 'キックオフ ミーティングを実施し、展開を進めています。', noteType },
        { text: 'Customer unresponsive to multiple contact attempts. Managed account.', noteType },
      ],
    },
  },
  {
    id: 'intent-length',
    kind: 'sentences',
    severity: 'warning',
    guidance: 'intent-concise',
    when,
    max: 3,
    message: {
      ja: '{count} 文あります。1 つか 2 つの文で十分です。意図と理由に絞ってください。',
      en: 'There are {count} sentences. One or two are enough: the intent and why.',
    },
    examples: {
      bad: [
        {
          text: 'お客様は展開を進めています。パイロットは完了しました。全社展開は来月です。担当は情シスです。',
          noteType,
        },
        {
          text: 'Onboarding to service. The pilot is done. The rollout starts in June. IT owns it.',
          noteType,
        },
      ],
      good: [
        { text: 'お客様は展開を進めつつあります。導入段階にあります。', noteType },
        { text: 'Customer is moving forward with deployment. They are in the adoption phase.', noteType },
      ],
    },
  },
];
