/** What happens to the HTML of volunteers' Markdown on its way to the page. */
import { defineHastPlugin } from 'satteri';
import { underBase } from '../navigation/addresses.ts';

/** Links to this site keep working when it lives under a path; links to other sites tell them nothing about the reader. */
export function linksUnderBase(base: string) {
  return defineHastPlugin({
    name: 'links-under-base',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties?.href;
        if (typeof href !== 'string') return;
        if (/^https?:/.test(href)) context.setProperty(node, 'rel', 'external noopener');
        else if (href.startsWith('/')) context.setProperty(node, 'href', underBase(href, base));
      },
    },
  });
}

/** The alignment of a table column becomes a class, because the Content-Security-Policy refuses style attributes. */
export const tableAlignment = defineHastPlugin({
  name: 'table-alignment',
  element: {
    filter: ['td', 'th'],
    visit(node, context) {
      const style = node.properties?.style;
      if (typeof style !== 'string') return;
      const side = /text-align:\s*(left|right|center)/.exec(style)?.[1];
      context.setProperty(node, 'style', undefined);
      if (side) context.setProperty(node, 'className', [`text-${side}`]);
    },
  },
});
