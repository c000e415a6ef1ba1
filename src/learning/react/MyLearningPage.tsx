import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Translate, { translate } from '@docusaurus/Translate';
import { useEffect, useState, type ReactNode } from 'react';
import TextPage from '../../components/TextPage';
import type { CourseOutline } from '../../course/types';
import FirstState from './FirstState';
import AsideSection from './my/AsideSection';
import CourseList, { CourseLinks } from './my/CourseList';
import DataPlace from './my/DataPlace';
import EraseSection from './my/EraseSection';
import ExportSection from './my/ExportSection';
import ImportSection from './my/ImportSection';
import LrsSection from './my/LrsSection';
import ReviewDue from './my/ReviewDue';
import { useExport } from './my/useExport';
import Notices from './Notices';
import { useLearning, type LearningHook } from './useLearning';

interface Props {
  courses: readonly CourseOutline[];
}

/** /learning: what the device keeps of the learner, and what can be done with it. */
export default function MyLearningPage({ courses }: Props): ReactNode {
  const hook = useLearning();
  const { collectAnchor } = useBrokenLinks();
  // Sections that are there once the page is loaded, and that other pages link to.
  ['export', 'import', 'erase'].forEach(collectAnchor);
  return (
    <TextPage
      title={translate({ id: 'learning.title', message: 'My learning' })}
      description={translate({
        id: 'learning.description',
        message: 'Your progress in the courses, kept on this device: see it, save it, erase it.',
      })}
    >
      <p>
        <Translate id="learning.introduction">
          What you have done in the courses, as this device keeps it. It goes nowhere unless you
          hand it on yourself.
        </Translate>
      </p>
      {hook.ready && hook.store ? (
        <Loaded courses={courses} hook={hook} store={hook.store} />
      ) : (
        <>
          <FirstState failed={hook.failed} />
          <CourseLinks courses={courses} />
        </>
      )}
      <DataPlace />
    </TextPage>
  );
}

interface LoadedProps extends Props {
  hook: LearningHook;
  store: NonNullable<LearningHook['store']>;
}

function Loaded({ courses, hook: { learning, notices }, store }: LoadedProps): ReactNode {
  const exporting = useExport(store);
  const [erasures, setErasures] = useState(0);
  useArrival();
  const isEmpty = learning.courses.size === 0 && learning.questions.size === 0;
  return (
    <>
      <Notices notices={notices} />
      <CourseList courses={courses} learning={learning} />
      {learning.questions.size > 0 && <ReviewDue courses={courses} learning={learning} />}
      <ExportSection exporting={exporting} isEmpty={isEmpty} />
      <ImportSection store={store} />
      <EraseSection
        courses={courses}
        learning={learning}
        store={store}
        exporting={exporting}
        onErased={() => setErasures((count) => count + 1)}
      />
      <AsideSection key={erasures} store={store} />
      <LrsSection store={store} />
    </>
  );
}

/** Shows the section that the address names: it was not there when the page was opened. */
function useArrival(): void {
  useEffect(() => {
    const { hash } = window.location;
    if (hash.length > 1) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, []);
}
