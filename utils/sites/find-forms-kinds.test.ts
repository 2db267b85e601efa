// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { boxLabel } from './box-label';
import { findForms } from './find-forms';
import { noteBoxes } from './note-boxes';
import { ftop } from './profiles/ftop';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** The forms of a page: each by its profile, with the text that the test has put beside its boxes. */
function found(html: string) {
  document.body.innerHTML = html;
  const name = (element: HTMLElement) => element.dataset['test'];
  return findForms(document, ftop).map((form) => ({
    form: form.profile.id,
    note: name(form.note),
    fields: Object.fromEntries(Object.entries(form.fields).map(([field, element]) => [field, name(element)])),
    notes: noteBoxes(form).map(({ element }) => name(element)),
  }));
}

const area = (label: string, test: string) =>
  `<div><span>${label}</span></div><textarea data-test="${test}"></textarea>`;
const choice = (label: string, test: string) =>
  `<div><label>${label} <select data-test="${test}"><option>one</select></label></div>`;

describe('a form with several texts', () => {
  it('is one form, and all its texts are the note', () => {
    const forms = found(`<form>
      ${choice('reason:', 'reason')}${choice('status:', 'status')}
      ${area('executive summary: <i>Crisp executive level summary, max 255 characters. Please answer.</i>', 'summary')}
      ${area('O365 deployment status current overview:', 'overview')}${area('risk/watch list:', 'risk')}
      ${area('current FTC activities:', 'activities')}${area('awareness:', 'awareness')}<button>save</button></form>`);
    expect(forms).toEqual([
      {
        form: 'enterprise-status',
        note: 'summary',
        fields: {
          reason: 'reason',
          status: 'status',
          overview: 'overview',
          risk: 'risk',
          activities: 'activities',
          awareness: 'awareness',
        },
        notes: ['summary', 'overview', 'risk', 'activities', 'awareness'],
      },
    ]);
  });
});

it('calls a box what the page calls it, without the help behind it', () => {
  found(`<form>${choice('reason:', 'reason')}${choice('status:', 'status')}${area('executive summary:', 'summary')}
    ${area('awareness: <i>max 512 characters</i>', 'awareness')}</form>`);
  const [form] = findForms(document, ftop);
  expect(boxLabel(form!, 'awareness')).toBe('awareness');
  expect(boxLabel(form!, 'risk')).toBeUndefined();
});

describe('a dialog', () => {
  const dialog = `<div role="dialog" aria-modal="true"><h2>Add Entitlement Status</h2>
    <div>ENTER STATUS NOTE</div><p>Please provide a detailed statement.<br>Please see <a href="#">Note Guidance</a>.</p>
    <textarea data-test="note"></textarea><div>22/400</div><button>Suggest</button>
    ${choice('STATUS / L1', 'l1')}${choice('REASON / L2', 'l2')}${choice('ENGINEERING REASON / L3', 'l3')}
    <button>Add</button><button>Cancel</button></div>`;

  it('is found over a page with another form', () => {
    const page = `<form>${area('comment', 'comment')}${choice('status:', 'other')}</form>${dialog}`;
    expect(found(page)).toEqual([
      { form: 'entitlement-status', note: 'note', fields: { l1: 'l1', l2: 'l2', l3: 'l3' }, notes: ['note'] },
    ]);
  });
});

describe('a rich text editor without a label', () => {
  const editor = '<div><div contenteditable="true" data-test="note"></div></div>';
  const boxes = `${choice('Note Category', 'category')}${choice('Services', 'services')}
    <label>Task Id <input data-test="task"></label>`;

  it('is the note among boxes that have labels', () => {
    const forms = found(`<main>${boxes}${editor}${area('Next Action', 'action')}</main>`);
    expect(forms).toEqual([
      {
        form: 'notes-editor',
        note: 'note',
        fields: { category: 'category', services: 'services', taskId: 'task', nextAction: 'action' },
        notes: ['note'],
      },
    ]);
  });

  it('is none where nothing of the form stands around it', () => {
    expect(found(`<main>${editor}<label>Task Id <input></label></main>`)).toEqual([]);
  });
});
