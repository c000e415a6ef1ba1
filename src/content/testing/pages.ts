/** Front matter as YAML, field by field; undefined leaves a field out. */
export type Fields = Record<string, string | undefined>;

/** A page: its front matter, one field a line from line 2 on, and its text. */
export function pageText(fields: Fields, body = ''): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

const KEPT: Fields = {
  title: 'A title',
  description: 'A sentence of forty characters or more, for lists.',
  status: 'adopted',
  owner: 'Editors',
  last_reviewed: '2026-01-01',
  review_by: '2027-01-01',
  sources: '[guide]',
};

/** A page of the handbook; its text begins on line 13 unless there are more fields. */
export function guidance(id: string, body = '', fields: Fields = {}): string {
  return pageText({ id, kind: 'guidance', ...KEPT, ...fields }, body);
}

/** A version of a model clause. */
export function clause(id: string, version: string, body = '', fields: Fields = {}): string {
  const own = { version, published: '2026-01-01', material: 'true' };
  return pageText({ id, kind: 'clause', ...KEPT, ...own, ...fields }, body);
}

/** A course with two lessons unless `fields` say otherwise. */
export function course(id: string, fields: Fields = {}, body = ''): string {
  const own = {
    version: '1.0.0',
    duration: '60',
    roles: '[all-staff]',
    objectives: '[{ id: act, text: Act. }, { id: wait, text: Wait. }]',
    lessons: '[one, two]',
  };
  return pageText({ id, kind: 'course', ...KEPT, ...own, ...fields }, body);
}

export function lesson(id: string, inCourse: string, body = '', fields: Fields = {}): string {
  const own = { course: inCourse, duration: '15', objectives: '[act]' };
  return pageText({ id, kind: 'lesson', ...KEPT, ...own, ...fields }, body);
}

export function post(slug: string, body = '', fields: Fields = {}): string {
  const { title, description } = KEPT;
  const own = { slug, kind: 'post', title, description, date: '2026-01-01', authors: '[editors]' };
  return pageText({ ...own, ...fields }, body);
}

/** A bank with one question, which `question` changes field by field. */
export function bank(id: string, question: Fields = {}, fields: Fields = {}): string {
  return bankOf(id, [question], fields);
}

/** A bank of statements to judge, each changed field by field. */
export function bankOf(id: string, questions: readonly Fields[], fields: Fields = {}): string {
  const head = { id, title: 'A bank', course: id.split('/')[0], revision: '1', ...fields };
  const lines = (of: Fields, indent: string) =>
    Object.entries(of)
      .map(([name, value]) => (value ? `${indent}${name}: ${value}\n` : ''))
      .join('');
  const written = questions.map((question) => {
    const asked: Fields = {
      id: `${id.replace('/', '-')}-question`,
      kind: 'true-false',
      prompt: 'It is so.',
      answer: 'true',
      feedback: 'It is.',
      explanation: 'Since it is.',
      sources: '[guide]',
      tests: '[one]',
      ...question,
    };
    return lines(asked, '    ').replace('    ', '  - ');
  });
  return `${lines(head, '')}last_reviewed: 2026-01-01\nquestions:\n${written.join('')}`;
}
