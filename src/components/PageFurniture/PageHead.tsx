import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { LessonInfo, PageInfo } from '../../content/pageInfo';
import EditionSwitcher from '../../edition/react/EditionSwitcher';
import ContentNotice from './ContentNotice';
import PageFacts from './PageFacts';
import { audienceLabel, kindLabel } from './kinds';
import styles from './styles.module.css';

/** What stands above the text of a page: its kind, title, editions, facts and notice. */
export default function PageHead({ info }: { info: PageInfo }): ReactNode {
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>
          {kindLabel(info.kind)}
          {info.lesson && <LessonPlace lesson={info.lesson} />}
          {info.audience !== 'public' && (
            <span className={styles.audience}>{audienceLabel(info.audience)}</span>
          )}
        </p>
        <Heading as="h1">{info.title}</Heading>
        {info.kind !== 'reference' && <p className={styles.description}>{info.description}</p>}
        {info.editions && info.edition && (
          <EditionSwitcher editions={info.editions} current={info.edition} />
        )}
        <PageFacts info={info} />
      </header>
      {info.notice && <ContentNotice notice={info.notice} />}
    </>
  );
}

function LessonPlace({ lesson }: { lesson: LessonInfo }): ReactNode {
  return (
    <span className={styles.place}>
      <Translate
        id="lesson.place"
        values={{
          number: lesson.number,
          of: lesson.of,
          minutes: lesson.duration,
          course: <Link to={lesson.course.permalink}>{lesson.course.title.split(':')[0]}</Link>,
        }}
      >
        {'{number} of {of} in {course}, {minutes} minutes'}
      </Translate>
    </span>
  );
}
