import type { Chosen } from './chooseClauses';
import { isDuration } from './duration';
import { fullLabelOf, labelOf, referenceText, withReferences, type Content } from './numbering';
import { beginsSentence, capitalised, clauseInWords, runsText } from './texts';
import type { AssembledBlock, AssembledDocument, Block, Run, Variable } from './types';

export interface Lines {
  /** The paragraphs of each clause, by its id. */
  blocks: Map<string, AssembledBlock[]>;
  unfilled: AssembledDocument['unfilled'];
  doubtful: AssembledDocument['doubtful'];
  /** References to clauses that are not in the document. */
  outside: { from: string; to: string }[];
  problems: string[];
}

/**
 * Fills the variables of the chosen clauses and numbers their paragraphs and references. `titleOf`
 * gives the title of any clause.
 */
export function fillLines(
  chosen: readonly Chosen[],
  values: Readonly<Record<string, string>>,
  titleOf: (id: string) => string,
): Lines {
  const filler = new Filler(chosen, values, titleOf);
  for (const item of chosen) filler.addClause(item);
  return filler.lines;
}

/**
 * A value as it goes into a text: one line, without what a line cannot show (control characters,
 * halves of characters) and without marks that turn the direction of the text after them.
 */
export function cleanValue(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '')
    .trim();
}

class Filler {
  readonly lines: Lines = {
    ...{ blocks: new Map(), unfilled: [], doubtful: [] },
    ...{ outside: [], problems: [] },
  };
  private readonly byId: Map<string, Chosen>;

  constructor(
    chosen: readonly Chosen[],
    private readonly values: Readonly<Record<string, string>>,
    private readonly titleOf: (id: string) => string,
  ) {
    this.byId = new Map(chosen.map((item) => [item.version.id, item]));
  }

  addClause(item: Chosen): void {
    const keys = new Set<string>();
    const blocks = item.form.blocks.map((block, index): AssembledBlock => {
      const place = keyOf(item.version.id, block, index);
      // A second paragraph under the same number goes on with the first and has no label.
      const again = keys.has(place);
      const key = again ? `${place}-${index}` : place;
      keys.add(key);
      return {
        key,
        label: again ? '' : labelOf(block.number, item.number),
        depth: Math.max(1, block.number.length),
        runs: this.runsOf(item, block),
        variables: block.content.flatMap((piece) => ('var' in piece ? [piece.var] : [])),
      };
    });
    this.lines.blocks.set(item.version.id, blocks);
  }

  private runsOf(item: Chosen, block: Block): Run[] {
    const runs: Run[] = [];
    for (const piece of withReferences(block.content)) {
      const run = this.runOf(item, piece, runs);
      const last = runs.at(-1);
      const bothText = last && isPlain(last) && isPlain(run);
      if (bothText) last.text += run.text;
      else if (!isPlain(run) || run.text !== '') runs.push(run);
    }
    return runs;
  }

  private runOf(item: Chosen, piece: Content, before: readonly Run[]): Run {
    if ('var' in piece) return beginning(this.valueOf(item, piece.var), runsText(before));
    if ('clause' in piece) return this.clauseOf(item, piece.clause, runsText(before));
    return 'para' in piece ? this.paragraphOf(item, piece) : { text: piece.text };
  }

  private valueOf({ version }: Chosen, name: string): Run {
    const value = Object.hasOwn(this.values, name) ? cleanValue(this.values[name] ?? '') : '';
    const variable = version.variables.find((known) => known.name === name);
    if (value !== '') {
      if (variable) this.doubt(variable, value);
      return { text: value };
    }
    const label = variable?.label ?? name.replaceAll('-', ' ');
    const known = this.lines.unfilled.find((entry) => entry.name === name);
    if (!known) this.lines.unfilled.push({ name, label, clauses: [version.id] });
    else if (!known.clauses.includes(version.id)) known.clauses.push(version.id);
    return { unfilled: name, label };
  }

  /** Takes what was answered as it is, and tells where that is hardly what was asked for. */
  private doubt({ name, label, type, choices, example }: Variable, value: string): void {
    if (choices && !choices.includes(value)) {
      this.tell(`“${label}” was answered with a text that is not among its choices.`);
    }
    const known = this.lines.doubtful.some((entry) => entry.name === name);
    if (known || type !== 'duration' || isDuration(value)) return;
    const problem = `“${label}” was answered with “${value}”, which is no number with a unit, such as “${example}”.`;
    this.lines.doubtful.push({ name, label, problem });
  }

  private clauseOf({ version }: Chosen, id: string, before: string): Run {
    const target = this.byId.get(id);
    const inPlace = (words: string) => (beginsSentence(before) ? capitalised(words) : words);
    if (target?.number !== undefined) {
      return { ref: id, text: inPlace(`clause ${target.number} (${target.version.title})`) };
    }
    const known = this.lines.outside.some(({ from, to }) => from === version.id && to === id);
    if (!known) this.lines.outside.push({ from: version.id, to: id });
    return { text: inPlace(clauseInWords(this.titleOf(id))) };
  }

  private paragraphOf(item: Chosen, piece: Extract<Content, { para: number[] }>): Run {
    const target = piece.of === undefined ? item : this.byId.get(piece.of);
    // A clause outside the document: the reference to it tells that, the paragraph stays as it is.
    if (!target) return { text: piece.text };
    const index = target.form.blocks.findIndex((block) => isSame(block.number, piece.para));
    const block = target.form.blocks[index];
    if (!block) {
      this.tell(
        `“${item.version.title}” refers to paragraph ${fullLabelOf(piece.para)} of ` +
          `“${target.version.title}” ${target.version.version}, which has none.`,
      );
      return { text: piece.text };
    }
    const text = referenceText(piece.text, piece.para, target.number);
    return { ref: keyOf(target.version.id, block, index), text };
  }

  private tell(problem: string): void {
    if (!this.lines.problems.includes(problem)) this.lines.problems.push(problem);
  }
}

function keyOf(id: string, { number }: Block, index: number): string {
  return `${id}:${number.length > 0 ? number.join('.') : `text-${index}`}`;
}

/** An article at the beginning of a sentence has a capital; a name stays as it was typed. */
function beginning(run: Run, before: string): Run {
  const isArticle = isPlain(run) && /^the /.test(run.text) && beginsSentence(before);
  return isArticle ? { text: capitalised(run.text) } : run;
}

function isPlain(run: Run): run is { text: string } {
  return !('unfilled' in run) && !('ref' in run);
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
