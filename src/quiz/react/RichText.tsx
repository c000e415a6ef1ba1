import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { RichNode, RichText as RichTextTree } from '../richText';

/** Compiled Markdown. */
export default function RichText({ text }: { text: RichTextTree }): ReactNode {
  return text.map((node, index) => <Node key={index} node={node} />);
}

function Node({ node }: { node: RichNode }): ReactNode {
  if (typeof node === 'string') return node;
  const { tag: Tag, href, children = [] } = node;
  if (Tag === 'br') return <br />;
  const inner = <RichText text={children} />;
  if (Tag !== 'a') return <Tag>{inner}</Tag>;
  if (!href) return inner;
  // Docusaurus' link knows the base address of the site; other sites need no preloading.
  if (/^https:/i.test(href)) {
    return (
      <a href={href} rel="noreferrer">
        {inner}
      </a>
    );
  }
  return <Link to={href}>{inner}</Link>;
}
