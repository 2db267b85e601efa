import type { Language } from '../language/strings';
import type { notesEn } from '../language/notes-en';

export type TemplateName = keyof typeof notesEn.templates;

/** Each line is a bold head and a hint in italics. */
const templates: Record<Language, Record<TemplateName, readonly (readonly [head: string, hint: string])[]>> = {
  en: {
    call: [
      ['Participants', 'Discussion Points: What topics were discussed during the call?'],
      ['Customer questions', ''],
      ['FTC actions', 'What information did the FM/FE/SME share or demo during the call.'],
      ['Playbook Task', 'Task label i.e. Kickoff Call'],
    ],
    email: [
      ['Recipients', 'Who received the email?'],
      ['Summary', 'What was it about?'],
      ['Expected answer', 'By when?'],
    ],
    intent: [
      ['Workload', 'Which service?'],
      ['Intent', 'Does the customer intend to consume it?'],
      ['Reason', 'What speaks for it or against it?'],
    ],
  },
  ja: {
    call: [
      ['参加者', '議題: 通話で話し合った内容は?'],
      ['お客様からの質問', ''],
      ['FTC の対応', 'FM/FE/SME が通話で共有またはデモした情報'],
      ['プレイブックのタスク', 'タスクのラベル (例: キックオフ通話)'],
    ],
    email: [
      ['宛先', 'メールを受け取った方は?'],
      ['概要', 'メールの内容は?'],
      ['返信の期限', 'いつまでに?'],
    ],
    intent: [
      ['ワークロード', 'どのサービスですか?'],
      ['意思', 'お客様に使用の意思はありますか?'],
      ['理由', '賛成または反対の理由は?'],
    ],
  },
};

export function templateHtml(name: TemplateName, language: Language): string {
  return templates[language][name]
    .map(([head, hint]) => `<div><b>${head}</b>: <i>${hint}</i></div>`)
    .join('<div><br></div>');
}
