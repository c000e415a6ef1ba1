import { LICENSE } from './license';
import { placeholderOf } from './numbering';
import { formTexts } from './texts';
import type { ClauseVersion, Form } from './types';

/** What a plain text says of a version beside its wording. */
export interface TextFacts {
  /** Address of the version. */
  url: string;
  /** How to name the source. */
  credit: string;
}

/**
 * A version as plain text: what it is, every form of its wording, its variables, its notes. A
 * reference names the other clause by its id in words, since titles may change.
 */
export function compileText(version: ClauseVersion, { url, credit }: TextFacts): string {
  const { variables, notes, changes } = version;
  const parts = [
    heading(version.title, '='),
    [
      `Version ${version.version}, published ${version.published}`,
      ...(version.restates ? [`Restates the position of ${version.restates}.`] : []),
      `Source: ${credit}`,
      `Address: ${url}`,
      `Licence: ${LICENSE}`,
      `SHA-256 of the wording: ${version.hash}`,
    ].join('\n'),
    ...(changes
      ? [
          `What changed: ${changes.what}\n\nWhy: ${changes.why}\n\n` +
            `Who has to act: ${changes.who}\n\nBy when: ${changes.by}`,
        ]
      : []),
    ...version.forms.map(formText),
    ...(variables.length > 0
      ? [
          heading('Variables', '-'),
          ...variables.map(
            ({ name, label, example, choices }) =>
              `${placeholderOf(name)} ${label}\n` +
              (choices ? `   One of: ${choices.join('; ')}.` : `   For example: ${example}`),
          ),
        ]
      : []),
    ...(notes.length > 0 ? [heading('Notes for the drafter', '-'), ...notes] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function formText(form: Form): string {
  const title = form.variant === 'full' ? 'Wording' : `Wording: ${form.variant}`;
  const lines = formTexts(form).map(({ label, text }, index) => {
    const indent = '   '.repeat(Math.max(0, (form.blocks[index]?.number.length ?? 0) - 1));
    return `${indent}${label && `${label}. `}${text}`;
  });
  return [heading(title, '-'), ...(form.when ? [form.when] : []), ...lines].join('\n\n');
}

function heading(text: string, line: string): string {
  return `${text}\n${line.repeat(text.length)}`;
}
