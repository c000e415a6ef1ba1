import { translate } from '@docusaurus/Translate';
import type { Audience } from '../../audience/schema';

/** A way into the handbook for one kind of reader. */
export interface Door {
  who: string;
  what: string;
  why: string;
  to: string;
}

/** The ways in, in the order in which most readers need them. */
export function doors(edition: string, audience: Audience): Door[] {
  return [
    {
      who: translate({ id: 'door.reader.who', message: 'You want to know what to do' }),
      what: translate({ id: 'door.reader.what', message: 'Read the guidance' }),
      why: translate({
        id: 'door.reader.why',
        message:
          'Papers on terms, merchants, reporting, data protection, law and the care of staff, with checklists.',
      }),
      to: `/handbook/${edition}`,
    },
    {
      who: translate({ id: 'door.learner.who', message: 'You are new in the job' }),
      what: translate({ id: 'door.learner.what', message: 'Take the course Foundations' }),
      why: translate({
        id: 'door.learner.why',
        message:
          'Courses for all staff, for analysts and for underwriters: short lessons, an assessment, and a record of your own.',
      }),
      to: '/training',
    },
    {
      who: translate({ id: 'door.drafter.who', message: 'You draft terms of service' }),
      what: translate({ id: 'door.drafter.what', message: 'Adopt a model clause' }),
      why: translate({
        id: 'door.drafter.why',
        message: 'Wording with variables and notes, in versions that never change once published.',
      }),
      to: '/clauses',
    },
    {
      who: translate({ id: 'door.trainer.who', message: 'You train others, or plan training' }),
      what: translate({ id: 'door.trainer.what', message: 'See the courses' }),
      why:
        audience === 'trainer'
          ? translate({
              id: 'door.trainer.whyTrainer',
              message: 'The lessons here carry facilitator notes, timings and a wellbeing script.',
            })
          : translate({
              id: 'door.trainer.why',
              message:
                'What each course covers and how long it takes. Facilitator notes are in the build for trainers.',
            }),
      to: '/training',
    },
    {
      who: translate({ id: 'door.analyst.who', message: 'You have a suspicion to report' }),
      what: translate({ id: 'door.analyst.what', message: 'Content and money: two channels' }),
      why: translate({
        id: 'door.analyst.why',
        message:
          'Whom to tell, in which order, what to put in the report, and how not to tip anybody off.',
      }),
      to: `/handbook/${edition}/reporting/reporting-suspicion`,
    },
    {
      who: translate({ id: 'door.editor.who', message: 'You quote, correct or host it' }),
      what: translate({ id: 'door.editor.what', message: 'How the handbook is kept' }),
      why: translate({
        id: 'door.editor.why',
        message:
          'Editions, review dates, corrections, licences, and the three builds for three audiences.',
      }),
      to: '/about',
    },
  ];
}
