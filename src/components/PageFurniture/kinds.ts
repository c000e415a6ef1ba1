import { translate } from '@docusaurus/Translate';

/** The kind of a page as readers see it. */
export function kindLabel(kind: string): string {
  const labels: Record<string, string> = {
    paper: translate({ id: 'kind.paper', message: 'Best-practice paper' }),
    guidance: translate({ id: 'kind.guidance', message: 'Guidance' }),
    reference: translate({ id: 'kind.reference', message: 'Reference' }),
    clause: translate({ id: 'kind.clause', message: 'Model clause' }),
    course: translate({ id: 'kind.course', message: 'Course' }),
    lesson: translate({ id: 'kind.lesson', message: 'Lesson' }),
    post: translate({ id: 'kind.post', message: 'News' }),
  };
  return labels[kind] ?? kind;
}

/** The status of a text as readers see it. */
export function statusLabel(status: string): string {
  const labels: Record<string, string> = {
    draft: translate({ id: 'status.draft', message: 'Draft' }),
    adopted: translate({ id: 'status.adopted', message: 'Adopted' }),
    superseded: translate({ id: 'status.superseded', message: 'Superseded' }),
    baseline: translate({ id: 'status.baseline', message: 'Baseline, superseded' }),
  };
  return labels[status] ?? status;
}

/** Whom a page, passage or note is for. */
export function audienceLabel(audience: string): string {
  return audience === 'trainer'
    ? translate({ id: 'audience.trainer', message: 'For trainers' })
    : translate({ id: 'audience.member', message: 'For members' });
}
