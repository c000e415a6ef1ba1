import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { maySee } from '../../src/audience/audience';
import { audienceOfPassage } from '../../src/audience/passages';
import type { Audience } from '../../src/audience/schema';
import { usedSources } from '../../src/citation/used';
import type { Page } from '../../src/content/corpus';
import { parseMdx } from '../../src/content/mdx';
import type { Question } from '../../src/quiz/schema';
import { textsOf } from '../../src/quiz/texts';
import { folderOf } from './browser';
import { corpus, pagesFor, treeOf, visibleTree } from './content';

/** Something that the builds for lower audiences must not hold. */
export interface Secret {
  /** What it is and where it stands, for the message. */
  what: string;
  /** What to look for, in the form of `plainWords`. */
  words: string[];
  /** Address of the page that it is a passage of. */
  passageOf?: string;
}

/** How many words in a row are looked for as one. */
const RUN = 5;
/** Shorter runs could stand anywhere by chance. */
const SHORTEST = 25;

/**
 * Brings text to a form in which it can be compared, wherever it comes from: escapes of
 * JavaScript and JSON and entities of HTML are decoded, then only letters and digits count.
 */
export function plainWords(text: string): string {
  const decoded = text
    .replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => character(code, 16))
    .replace(/\\u\{([0-9a-f]+)\}/gi, (_all, code: string) => character(code, 16))
    .replace(/\\x([0-9a-f]{2})/gi, (_all, code: string) => character(code, 16))
    .replace(/\\[nrt]/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_all, code: string) => character(code, 16))
    .replace(/&#(\d+);/g, (_all, code: string) => character(code, 10))
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp);/g, ' ')
    .replace(/%[0-9a-f]{2}/gi, ' ');
  return ` ${
    decoded
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

function character(code: string, base: number): string {
  const point = parseInt(code, base);
  return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}

/** Every file of a build by its name, with its name and content in the form of `plainWords`. */
export function readBuild(audience: Audience): Map<string, string> {
  const folder = folderOf(audience);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Map(
    files.map((file) => [
      file,
      plainWords(`${file} ${readFileSync(path.join(folder, file), 'utf8')}`),
    ]),
  );
}

/** Everything that is meant for one audience and not for those below it. */
export function secretsOf(audience: 'member' | 'trainer'): Secret[] {
  const below = audience === 'trainer' ? 'member' : 'public';
  const known = plainWords(textFor(below));
  const secrets = [
    ...corpus.pages.flatMap((page) => pageSecrets(page, audience)),
    ...[...corpus.banks.values()].flatMap(({ value }) =>
      value.questions.flatMap((question) => questionSecrets(question, audience)),
    ),
    ...sourceSecrets(audience, below),
  ];
  // What the audience below may read elsewhere is no secret.
  return secrets.map((secret) => ({
    ...secret,
    words: secret.words.filter((words) => !known.includes(words)),
  }));
}

function pageSecrets(page: Page, audience: Audience): Secret[] {
  const { data, file, permalink } = page;
  if (data.audience === audience) {
    return [
      { what: `title of ${file}`, words: [plainWords(data.title)] },
      { what: `description of ${file}`, words: runs(data.description) },
      { what: `address of ${file}`, words: [plainWords(permalink)] },
      { what: `text of ${file}`, words: treeRuns(visibleTree(page, audience)) },
    ];
  }
  const passages: Secret[] = [];
  visit(treeOf(page), 'containerDirective', (node) => {
    if (audienceOfPassage(node) !== audience) return;
    passages.push({
      what: `passage of ${file}:${node.position?.start.line ?? 0}`,
      words: treeRuns({ type: 'root', children: node.children }),
      passageOf: permalink,
    });
  });
  return passages;
}

function questionSecrets(question: Question, audience: Audience): Secret[] {
  const { id, facilitator } = question;
  const notes =
    facilitator && audience === 'trainer'
      ? [{ what: `note on ${id}`, words: markdownRuns(facilitator) }]
      : [];
  if (question.audience !== audience) return notes;
  const texts = textsOf(question).flatMap(({ path, text }) =>
    path[0] === 'facilitator' ? [] : [text],
  );
  return [
    { what: `id of ${id}`, words: [plainWords(id)] },
    { what: `question ${id}`, words: texts.flatMap(markdownRuns) },
    ...notes,
  ];
}

/** Titles of the sources that only text for this audience cites. */
function sourceSecrets(audience: Audience, below: Audience): Secret[] {
  const usedBy = (one: Audience) =>
    usedSources(corpus, one, (page) => maySee(one, page.data.audience));
  const others = usedBy(below);
  return [...usedBy(audience).keys()]
    .filter((id) => !others.has(id))
    .map((id) => ({
      what: `source ${id}`,
      words: [plainWords(corpus.sources.get(id)?.value.title ?? '')],
    }))
    .filter(({ words }) => words.every((one) => one.length >= SHORTEST));
}

/** All that an audience may read, as it stands in the files. */
function textFor(audience: Audience): string {
  const pages = pagesFor(audience).map(
    (page) => `${JSON.stringify(page.data)} ${toString(visibleTree(page, audience))}`,
  );
  const questions = [...corpus.banks.values()].flatMap(({ value }) =>
    value.questions
      .filter((question) => maySee(audience, question.audience))
      .map(({ facilitator, ...rest }) =>
        JSON.stringify(audience === 'trainer' ? { facilitator, ...rest } : rest),
      ),
  );
  return [...pages, ...questions].join(' ');
}

function markdownRuns(markdown: string): string[] {
  const { tree } = parseMdx(markdown);
  return tree ? treeRuns(tree) : [];
}

/** Runs of words from text that no markup interrupts. */
function treeRuns(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'text', ({ value }) => {
    found.push(...runs(value));
  });
  return found;
}

/** Cuts text into runs of words that are long enough to be its own. */
function runs(text: string): string[] {
  const words = plainWords(text).trim().split(' ');
  const found: string[] = [];
  for (let start = 0; start < words.length; start += RUN) {
    const run = ` ${words.slice(start, start + RUN).join(' ')} `;
    if (run.length >= SHORTEST + 2) found.push(run);
  }
  return found;
}
