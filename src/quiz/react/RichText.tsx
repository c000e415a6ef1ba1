import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import Table from '../../components/Table';
import type { RichElement, RichNode, RichText as RichTextTree } from '../richText';

interface Props {
  text: RichTextTree;
  /** What to show for a piece of text, where that is not the text itself. */
  piece?: (text: string) => ReactNode;
}

/** Compiled Markdown. */
export default function RichText({ text, piece }: Props): ReactNode {
  return text.map((node, index) => <Node key={index} node={node} piece={piece} />);
}

function Node({ node, piece }: { node: RichNode; piece: Props['piece'] }): ReactNode {
  if (typeof node === 'string') return piece ? piece(node) : node;
  const inner = <RichText text={node.children ?? []} piece={piece} />;
  return <Element element={node}>{inner}</Element>;
}

function Element({ element, children }: { element: RichElement; children: ReactNode }): ReactNode {
  const { tag: Tag, href } = element;
  switch (Tag) {
    case 'br':
      return <br />;
    case 'table':
      return <Table>{children}</Table>;
    case 'th':
      return <th scope="col">{children}</th>;
    case 'a':
      return href ? <Anchor href={href}>{children}</Anchor> : children;
    default:
      return <Tag>{children}</Tag>;
  }
}

function Anchor({ href, children }: { href: string; children: ReactNode }): ReactNode {
  // Docusaurus' link knows the base address of the site; other sites need no preloading.
  if (/^https:/i.test(href)) {
    return (
      <a href={href} rel="noreferrer">
        {children}
      </a>
    );
  }
  return <Link to={href}>{children}</Link>;
}
