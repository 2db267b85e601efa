import { expect } from '@playwright/test';
import { test } from '../support/rich-page';

/** What stands in the editor, and what its writer sees. */
const SEEN: readonly (readonly [name: string, html: string, text: string])[] = [
  ['nothing', '', ''],
  ['an empty paragraph', '<p><br></p>', ''],
  ['one line', 'abc', 'abc'],
  ['a line in the element and blocks behind it', 'first<div>second</div><div>third</div>', 'first\nsecond\nthird'],
  ['paragraphs', '<p>one</p>\n<p>two</p>\n', 'one\ntwo'],
  ['an empty line', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
  ['empty lines at the end', '<div>one</div><div><br></div><div><br></div>', 'one\n\n'],
  ['a block without height', '<div>one</div><div></div><div>two</div>', 'one\ntwo'],
  ['line breaks in a line', 'one<br>two<br><br>three<br>', 'one\ntwo\n\nthree'],
  ['an empty last line after a line break', 'one<br><br>', 'one\n'],
  ['a line break before a block', '<div>one<br></div>two<br><div>three</div>', 'one\ntwo\nthree'],
  ['blocks in blocks', '<div><div><p>one</p></div><div>two</div></div>three', 'one\ntwo\nthree'],
  ['inline elements', 'paused <b>#co<i>vid</i></b><span> today</span>', 'paused #covid today'],
  ['spaces that collapse', '  one \n  two <b> three</b> ', 'one two three'],
  ['spaces around line breaks', 'one <br> two', 'one\ntwo'],
  ['no-break spaces', 'one&nbsp; two&nbsp;', 'one  two '],
  ['an ideographic space', '計画\u3000次', '計画\u3000次'],
  ['fillers', '<p>\u200bone\ufeff</p><p>\ufeff<br></p>', 'one\n'],
  [
    'a list',
    'Steps:<ul><li>one</li><li>two<ol><li>inner</li></ol></li><li></li><li>last</li></ul>end',
    'Steps:\none\ntwo\ninner\n\nlast\nend',
  ],
  [
    'a table',
    'x<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>c</td><td><p>d</p><p>e</p></td></tr></tbody></table>y',
    'x\na\tb\nc\td\ne\ny',
  ],
  [
    'empty cells',
    '<table><tr><td></td><td><br></td><td>z</td></tr><tr><td> </td><td>y </td><td></td></tr></table>',
    '\t\tz\n\ty\t',
  ],
  [
    'what is hidden',
    'a<span class="gone">b</span><span class="unseen">c<b style="visibility: visible">d</b></span><style>.x{}</style><!-- e -->f',
    'adf',
  ],
  ['a picture', '<p>a<img alt="x" src="data:,">b</p><p><img alt="y" src="data:,"></p><p>c</p>', 'ab\n\nc'],
  ['a mention', 'to <span contenteditable="false">@Bob <b>B</b></span> today', 'to @Bob B today'],
  ['a rule', 'a<hr>b', 'a\nb'],
  [
    'a flex box and an inline block',
    '<div style="display: flex"><span>a</span></div><span style="display: inline-block">b</span>c',
    'a\nbc',
  ],
  ['a link', '<p>see <a href="https://x.test/">the plan</a>, please</p>', 'see the plan, please'],
  ['preformatted lines', '<pre>one\n  two\n\nthree\n</pre>end', 'one\n  two\n\nthree\nend'],
  [
    'what Outlook pastes',
    `<!--StartFragment--><p class="MsoNormal" style="margin:0mm"><span lang="EN-US">Hello&nbsp; team,<o:p></o:p></span></p>
<p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>
<p class="MsoListParagraph" style="text-indent:-18pt"><!--[if !supportLists]--><span lang="EN-US" style="font-family:Symbol">·<span style="font:7pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span><!--[endif]-->FE
kickoff <b>done</b></p>
<table class="MsoNormalTable" border="1"><tbody><tr><td><p class="MsoNormal">顧客<o:p></o:p></p></td><td><p class="MsoNormal">次の行動<o:p></o:p></p></td></tr></tbody></table><!--EndFragment-->`,
    'Hello  team,\n \n·   FE kickoff done\n顧客\t次の行動',
  ],
  [
    'what OneNote pastes',
    `<div style="direction:ltr;border-width:100%"><div style="direction:ltr;margin-top:0in"><div style="margin-top:0in">
<p style="margin:0in;font-size:11pt"><span lang="ja">参加者</span><span lang="en-US">: FM</span></p>
<ul style="margin-left:.375in" type="disc">
 <li style="margin-top:0"><span>Intune</span></li>
 <ul type="circle">
  <li><span>Autopilot&nbsp;</span></li>
 </ul>
</ul>
<p style="margin:0in">&nbsp;</p></div></div></div>`,
    '参加者: FM\nIntune\nAutopilot \n ',
  ],
];

for (const [name, html, text] of SEEN) {
  test(`is read as it is seen: ${name}`, async ({ field }) => {
    const bare = await field('#bare');
    await bare.setHtml(html);
    expect(await bare.read()).toBe(text);
  });
}

test('where spaces are kept, all of them are read, and line feeds are lines', async ({ field }) => {
  const pre = await field('#pre');
  await pre.setHtml('one  two \n\n three\n');
  expect(await pre.read()).toBe('one  two \n\n three');
});

test('each offset leads to the page and back', async ({ field }) => {
  const bare = await field('#bare');
  const wrong: unknown[] = [];
  for (const [name, html, text] of SEEN) {
    await bare.setHtml(html);
    for (let offset = 0; offset <= text.length; offset += 1) {
      await bare.select(offset);
      const { start, end } = await bare.selection();
      // Beside what is no text, and in what cannot be written in, a caret stands before or behind it.
      if (start !== offset || end !== offset) wrong.push([name, offset, start, end]);
    }
  }
  expect(wrong).toEqual(Array.from({ length: 5 }, (_, at) => ['a mention', 4 + at, 9, 9]));
});

test('20,000 characters are read in a few milliseconds', async ({ field }) => {
  const bare = await field('#bare');
  const paragraph = '<p>Teams の展開 <b>計画</b> を <span>議論した</span>。 Next action: FM to call on 5/31.</p>';
  await bare.setHtml(paragraph.repeat(400));
  const { length, ms } = await bare.world.run((name) => {
    const surface = richHarness.surface(name);
    const times = Array.from({ length: 21 }, () => {
      // As after a key: styles are not up to date.
      surface.element.append('x');
      const started = performance.now();
      surface.read();
      return performance.now() - started;
    });
    // The quickest: other work of the machine is not ours.
    return { length: surface.read().length, ms: Math.min(...times) };
  }, bare.selector);
  expect(length).toBeGreaterThan(20_000);

  expect(ms).toBeLessThan(20);
});
