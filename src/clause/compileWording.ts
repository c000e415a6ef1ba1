import type { List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { isJsx, jsxNamed, stringAttribute, type JsxElement } from '../content/mdx';
import { pointOf, type Point } from '../content/uses';
import { plainText } from '../search/plainText';
import { compileLine, nodeName } from './compileLine';
import { withReferences } from './paragraphReferences';
import { variantSchema } from './relationsSchema';
import type { Block, Form } from './types';

/** Something in a wording that cannot be assembled, compared and exported. */
export interface WordingFault extends Point {
  found: string;
  expected: string;
  mend: string;
}

export interface CompiledWording {
  /** The full form first, if there is one. */
  forms: Form[];
  faults: WordingFault[];
}

/** The forms of the wording of a clause's page, and all that is wrong with them. */
export function compileWording(tree: Root): CompiledWording {
  const compiler = new Compiler();
  for (const [index, node] of tree.children.entries()) {
    if (isWording(node)) compiler.addForm(node, tree.children[index - 1]);
  }
  const inside = jsxNamed(tree, 'Wording').filter((node) => !tree.children.includes(node as never));
  inside.forEach((node) => compiler.refuseInside(node));
  const hasFull = tree.children.some((node) => isWording(node) && node.attributes.length === 0);
  if (!hasFull) compiler.missFullForm(tree);
  return { forms: compiler.forms, faults: compiler.faults };
}

function isWording(node: RootContent): node is Extract<RootContent, JsxElement> {
  return isJsx(node) && node.name === 'Wording';
}

class Compiler {
  readonly forms: Form[] = [];
  readonly faults: WordingFault[] = [];
  /** Where the paragraphs of a form stand, for faults that are found afterwards. */
  private readonly places = new Map<Block, Point>();

  addForm(wording: JsxElement, before: RootContent | undefined): void {
    const variant = this.variantOf(wording);
    if (variant === undefined) return;
    const when = before?.type === 'paragraph' ? plainText(before) : '';
    if (variant !== 'full' && when === '') {
      this.fault(wording, {
        found: `the form "${variant}" without a sentence before it`,
        expected: 'a paragraph that says when to use the form, right before its wording',
        mend: 'write one between the heading and <Wording>',
      });
    }
    const { blocks, dangling } = withReferences(this.blocksOf(wording));
    for (const { block, text } of dangling) {
      this.fault(this.places.get(block) ?? pointOf(wording), {
        found: `a reference to ${text.toLowerCase()}, which this form does not have`,
        expected: 'the number of a paragraph of the same form',
        mend: 'correct the number, or say of which text the paragraph is part',
      });
    }
    if (blocks.length === 0) {
      this.fault(wording, {
        found: 'an empty wording',
        expected: 'paragraphs, as a rule in a numbered list',
        mend: 'write the wording between <Wording> and </Wording>, with blank lines around it',
      });
    }
    this.forms.push({ variant, when: variant === 'full' ? '' : when, blocks });
  }

  refuseInside(wording: JsxElement): void {
    this.fault(wording, {
      found: 'a wording inside something else',
      expected: '<Wording> and </Wording> on lines of their own, outside lists and passages',
      mend: 'move it out, and put a blank line after <Wording> and before </Wording>',
    });
  }

  missFullForm(tree: Root): void {
    const heading = tree.children.find(
      (node) => node.type === 'heading' && plainText(node) === 'Wording',
    );
    this.fault(heading ?? tree, {
      found: 'no full form of the wording',
      expected: '<Wording> … </Wording> without a variant, once, before all others',
      mend: 'write it below the heading "Wording"',
    });
  }

  private variantOf(wording: JsxElement): string | undefined {
    const isFull = wording.attributes.length === 0;
    const variant = isFull ? 'full' : (stringAttribute(wording, 'variant') ?? '');
    if (!isFull && (!variantSchema.safeParse(variant).success || wording.attributes.length > 1)) {
      this.fault(wording, {
        found: variant ? `the form "${variant}"` : '<Wording> with another attribute',
        expected: `<Wording>, or a variant: ${variantSchema.options.join(', ')}`,
        mend: 'correct the variant, or leave the attributes out for the full form',
      });
      return undefined;
    }
    const isLate = isFull && this.forms.length > 0;
    if (isLate || this.forms.some((form) => form.variant === variant)) {
      this.fault(wording, {
        found: isFull ? 'a full form after another form' : `the form "${variant}" a second time`,
        expected: 'the full form first, and each form once',
        mend: isFull ? 'give it a variant, or move it to the top' : 'give it another variant',
      });
      return undefined;
    }
    return variant;
  }

  private blocksOf(wording: JsxElement): Block[] {
    const lists = wording.children.filter(({ type }) => type === 'list');
    lists.slice(1).forEach((list) =>
      this.fault(list, {
        found: 'a second list in one form',
        expected: 'one list, so that each paragraph has a number of its own',
        mend: 'join the lists',
      }),
    );
    return wording.children.flatMap((child): Block[] => {
      if (child.type === 'paragraph') return [this.block([], child)];
      if (child.type === 'list') return this.listBlocks(child, []);
      this.cannotExpress(child);
      return [];
    });
  }

  private listBlocks(list: List, parent: number[]): Block[] {
    if (!list.ordered || (list.start ?? 1) !== 1 || parent.length > 1) {
      this.fault(list, {
        found:
          parent.length > 1
            ? 'a list on the third level'
            : list.ordered
              ? `a list that begins with ${list.start ?? 1}`
              : 'a list without numbers',
        expected: 'numbered lists on one or two levels, each from 1',
        mend: 'write "1." before the first paragraph and indent its parts by three spaces',
      });
    }
    return list.children.flatMap((item, index) => this.itemBlocks(item, [...parent, index + 1]));
  }

  private itemBlocks(item: ListItem, number: number[]): Block[] {
    const [first] = item.children;
    if (first?.type !== 'paragraph') {
      this.fault(item, {
        found: `paragraph ${number.join('.')} without words of its own`,
        expected: 'text right after the number',
        mend: 'write the words that its parts belong to',
      });
    }
    return item.children.flatMap((child): Block[] => {
      if (child.type === 'paragraph') return [this.block(number, child)];
      if (child.type === 'list') return this.listBlocks(child, number);
      this.cannotExpress(child);
      return [];
    });
  }

  private block(number: number[], paragraph: Paragraph): Block {
    const block = {
      number,
      content: compileLine(paragraph.children, (node) => this.cannotExpress(node)),
    };
    this.places.set(block, pointOf(paragraph));
    return block;
  }

  private cannotExpress(node: Nodes): void {
    this.fault(node, {
      found: `${nodeName(node)} in a wording`,
      expected: 'plain text, <Var> and <ClauseRef>, in paragraphs and numbered lists',
      mend: 'write it as plain text, or move it to the notes for the drafter',
    });
  }

  private fault(at: Nodes | Point, words: Omit<WordingFault, keyof Point>): void {
    this.faults.push({ ...('line' in at ? at : pointOf(at)), ...words });
  }
}
