/** Draws what has no page of its own on our site: a file as plain text, what the check prints, and the comment under a change. */
import { markdownToHtml } from 'satteri';
import type { Comments } from '../../pull-request/describe.ts';

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { width: 360px; background: #fff; color: #16242b; font: 15px/1.45 'DejaVu Sans', Verdana, sans-serif; }
  main { padding: 12px; display: grid; gap: 12px; }
  .name { font-weight: 700; font-size: 13px; overflow-wrap: anywhere; }
  code, pre, .lines { font-family: 'DejaVu Sans Mono', monospace; }
  .lines { border: 1px solid #7b8b91; font-size: 14px; }
  .lines div { display: grid; grid-template-columns: 38px 1fr; border-inline-start: 6px solid transparent; padding: 3px 6px 3px 0; }
  .lines span { color: #52626a; text-align: right; padding-right: 10px; }
  .lines pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .lines .marked { background: #ffe9b8; border-color: #a33a00; font-weight: 700; }
  .lines .gap { background: #eef2f3; }
  .comment { border: 1px solid #7b8b91; border-radius: 6px; overflow: hidden; }
  .comment header { background: #eef2f3; border-bottom: 1px solid #7b8b91; padding: 6px 12px; font-size: 13px; font-weight: 700; }
  .comment div { padding: 12px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; }
  .comment h3 { font-size: 18px; }
  .comment table { border-collapse: collapse; width: 100%; font-size: 12px; }
  .comment :is(th, td) { border: 1px solid #7b8b91; padding: 4px; text-align: left; }
  .comment td code { overflow-wrap: anywhere; }
  .comment code { background: #eef2f3; font-size: 12px; }
  .comment pre { border: 1px solid #7b8b91; padding: 0 0 6px; white-space: pre-wrap; }
  .comment pre::before { content: 'Suggested change'; display: block; padding: 4px 8px; margin-bottom: 6px; background: #eef2f3; font: 700 13px 'DejaVu Sans', Verdana, sans-serif; }
  .comment pre code { background: none; padding: 0 8px; font-size: 13.5px; font-weight: 700; }
`;

/** A file as it stands in the window in which one types. `marked` are the lines to look at; other parts are left out. */
export function drawFile(name: string, text: string, marked: readonly number[]): string {
  const lines = text.split('\n');
  const shown = lines.map((_, index) => index + 1).filter((number) => number <= 2 || marked.some((line) => Math.abs(line - number) <= 2));
  const rows = shown.flatMap((number, index) => {
    const row = `<div class="${marked.includes(number) ? 'marked' : ''}"><span>${number}</span><pre>${escape(lines[number - 1] ?? '')}</pre></div>`;
    const isAfterGap = index > 0 && number !== (shown[index - 1] ?? 0) + 1;
    return isAfterGap ? ['<div class="gap"><span>…</span><pre></pre></div>', row] : [row];
  });
  return page(`<p class="name">${escape(name)}</p><div class="lines">${rows.join('')}</div>`);
}

/** The comments under a proposed change. GitHub puts the same words into its own frame. */
export function drawComments({ summary, notes }: Comments): string {
  const first = comment('The check', summary);
  return page([first, ...notes.map((note) => comment(`On line ${note.line} of your file`, note.body))].join(''));
}

function comment(heading: string, markdown: string): string {
  return `<section class="comment"><header>${escape(heading)}</header><div>${toHtml(markdown)}</div></section>`;
}

function toHtml(markdown: string): string {
  const made = markdownToHtml(keepDaysWhole(markdown), { features: { gfm: true } });
  if (made instanceof Promise) throw new Error('The comment could not be drawn at once.');
  return made.html;
}

/** A day is not parted at the end of a line. */
function keepDaysWhole(text: string): string {
  return text.replace(/(?<=\d)-(?=\d)/g, '\u2011');
}

function page(inner: string): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Picture</title><style>${STYLE}</style><main>${inner}</main></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
