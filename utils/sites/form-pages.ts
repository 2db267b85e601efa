/** Pages that the tests of this folder look for forms in: what portals make of the overall status form. */

/** The labels of the form by box, in a language. */
type Labels = Readonly<Record<(typeof BOXES)[number] | 'save' | 'cancel', string>>;

const BOXES = [
  'status',
  'statusDate',
  'includeNotes',
  'note',
  'nextAction',
  'scope',
  'nextActionDate',
  'risk',
  'nextActionOwner',
] as const;

export const english: Labels = {
  status: 'overall status:',
  statusDate: 'status date:',
  includeNotes: 'include notes',
  note: 'status note:',
  scope: 'onboarding scope:',
  risk: 'risk:',
  nextAction: 'next action:',
  nextActionDate: 'next action date:',
  nextActionOwner: 'next action owner:',
  save: 'save',
  cancel: 'cancel',
};

export const japanese: Labels = {
  status: '全体的なステータス：',
  statusDate: 'ステータス日付：',
  includeNotes: 'メモを含める',
  note: 'ステータス メモ：',
  scope: 'オンボーディングの範囲：',
  risk: 'リスク：',
  nextAction: '次の行動：',
  nextActionDate: '次の行動の日付：',
  nextActionOwner: '次の行動の担当者：',
  save: '保存',
  cancel: 'キャンセル',
};

/** A language that no profile knows. */
export const unknown: Labels = {
  status: 'stav celkem:',
  statusDate: 'datum stavu:',
  includeNotes: 'zahrnout',
  note: 'zpráva:',
  scope: 'rozsah:',
  risk: 'nebezpečí:',
  nextAction: 'další krok:',
  nextActionDate: 'kdy:',
  nextActionOwner: 'kdo:',
  save: 'uložit',
  cancel: 'zrušit',
};

const CONTROLS: Readonly<Record<(typeof BOXES)[number], (id: string) => string>> = {
  status: (id) => `<select ${id}><option>Green<option selected>Red</select>`,
  statusDate: (id) => `<input ${id} type="date" value="2026-11-22">`,
  includeNotes: (id) => `<input ${id} type="checkbox" checked>`,
  note: (id) => `<textarea ${id}></textarea>`,
  scope: (id) => `<input ${id} type="text">`,
  risk: (id) => `<textarea ${id}></textarea>`,
  nextAction: (id) => `<textarea ${id}></textarea>`,
  nextActionDate: (id) => `<input ${id} value="11/23/2018">`,
  nextActionOwner: (id) => `<input ${id}>`,
};

/** How a portal sets a label and its control; `id` is made up by it. */
export type Layout = (label: string, control: (attributes: string) => string, id: string) => string;

export const layouts: Readonly<Record<string, Layout>> = {
  'labels by for': (label, control, id) => `<div><label for="${id}">${label}</label>${control(`id="${id}"`)}</div>`,
  'labels around': (label, control) => `<p><label>${label} ${control('')}</label></p>`,
  'texts above': (label, control) => `<div><div><span>${label}</span></div><div>${control('')}</div></div>`,
  'cells of a table': (label, control) => `<table><tr><td>${label}</td><td>${control('')}</td></tr></table>`,
  'texts and line breaks': (label, control) => `${label}<br>${control('')}<br>`,
  'aria names': (label, control) => `<div>${control(`aria-label="${label}"`)}</div>`,
};

/** The form, its boxes named by `title` for the test alone to tell them apart. */
export function overallStatusForm(labels: Labels, layout: Layout, prefix: string): string {
  const boxes = BOXES.map((name, index) =>
    layout(labels[name], (attributes) => CONTROLS[name](`${attributes} data-test="${name}"`), `${prefix}${index}`),
  );
  return `${boxes.join('\n')}
    <div><button type="button" data-test="save">${labels.save}</button><button type="button">${labels.cancel}</button></div>`;
}

/** What else is on a portal's page, and no form: a search, a comment box, saved notes, a list with switches. */
export const SURROUNDINGS = `
  <header><label>Search <input type="search"></label><div role="search"><input><textarea></textarea></div></header>
  <nav><label>filter tenants <input></label><button>save</button></nav>
  <section><h2>Comments</h2><textarea placeholder="Write a comment"></textarea><button>save</button></section>
  <ul><li><b>status note:</b> A saved note. <b>risk:</b> none</li><li><b>status note:</b> Another one.</li></ul>`;
