import useIsBrowser from '@docusaurus/useIsBrowser';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import { useId, useState, type ReactNode } from 'react';
import FileField from '../../../components/Files/FileField';
import Outcome from '../../../components/Outcome';
import { useFocus } from '../../../components/useFocus';
import { copiesAmong } from '../../copies';
import type { CheckingSite } from '../../verifySite';
import { checkFile, type Checked } from './checkFile';
import RecordResult from './RecordResult';

/** Takes files and shows what was found out about each, the newest first. */
export default function Checker({ site }: { site: CheckingSite }): ReactNode {
  const isBrowser = useIsBrowser();
  const id = useId();
  const [focus, setFocus] = useState<{ id: string }>();
  useFocus(focus);
  const [files, setFiles] = useState<readonly Checked[]>([]);
  const [isBusy, setBusy] = useState(false);
  const check = async (chosen: File[]) => {
    setBusy(true);
    const batch = crypto.getRandomValues(new Uint32Array(1)).join();
    const checked = await Promise.all(
      chosen.map((file, index) => checkFile(`${batch}-${index}`, file, site)),
    );
    setFiles((earlier) => [...checked, ...earlier]);
    setBusy(false);
  };
  const copies = copiesAmong(files.flatMap((file) => (file.found === 'record' ? [file] : [])));
  return (
    <>
      {!isBrowser && <NoScript />}
      <FileField
        id={id}
        label={<Translate id="verify.files">Files with completion records</Translate>}
        hint={
          <Translate id="verify.files.hint">
            JSON files as the page “Completion record” downloads them. You can choose several.
          </Translate>
        }
        multiple
        disabled={!isBrowser || isBusy}
        onFiles={(chosen) => void check(chosen)}
      />
      <p role="status">{files.length > 0 && !isBusy && tallyText(files)}</p>
      {files.length > 0 && (
        <>
          <Heading as="h2" id="results">
            {translate({ id: 'verify.results', message: 'Results' })}
          </Heading>
          {files.map((file) => (
            <RecordResult key={file.key} file={file} copies={copies.get(file.key) ?? []} />
          ))}
          <p>
            <button
              type="button"
              className="button button--secondary"
              onClick={() => {
                setFiles([]);
                setFocus({ id });
              }}
            >
              <Translate id="verify.clear">Clear the results</Translate>
            </button>
          </p>
        </>
      )}
    </>
  );
}

function NoScript(): ReactNode {
  return (
    <noscript>
      <Outcome tone="plain">
        <p>
          <Translate id="verify.noScript">
            This page needs JavaScript: records are checked in your browser, not on a server.
          </Translate>
        </p>
      </Outcome>
    </noscript>
  );
}

function tallyText(files: readonly Checked[]): string {
  const verdicts = files.map((file) =>
    file.found === 'record' ? file.verification.verdict : 'unread',
  );
  const count = (verdict: (typeof verdicts)[number]) =>
    verdicts.filter((one) => one === verdict).length;
  return translate(
    {
      id: 'verify.tally',
      message:
        'Files: {all}. Fit together: {good}. Do not fit together: {bad}. Cannot be told: {unknown}. No record that could be checked: {unread}.',
    },
    {
      all: files.length,
      good: count('consistent'),
      bad: count('inconsistent'),
      unknown: count('cannot tell'),
      unread: count('unread'),
    },
  );
}
