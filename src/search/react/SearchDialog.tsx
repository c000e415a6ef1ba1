import React, { useId, useState, type ReactNode, type RefObject } from 'react';
import { translate } from '@docusaurus/Translate';
import { NONE, groupByKind } from '../results';
import type { SearchKind } from '../schema';
import Announcer from './Announcer';
import Foot from './Foot';
import KindFilter from './KindFilter';
import Results from './Results';
import SearchField from './SearchField';
import styles from './SearchDialog.module.css';
import { useDialog } from './useDialog';
import { optionId, useList } from './useList';
import { useSearch } from './useSearch';

interface Props {
  /** Words that are in the field to begin with. */
  query: string;
  /** Where the focus goes when it was nowhere before. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** The search itself: a modal dialog with a combobox, after the ARIA Authoring Practices. */
export default function SearchDialog({ query, opener, onClose }: Props): ReactNode {
  const { ref, close, focusField, open } = useDialog(opener);
  const [typed, setTyped] = useState(query);
  const [kind, setKind] = useState<SearchKind>();
  const listId = useId();
  const search = useSearch(typed.trim(), kind);
  const groups = groupByKind(search.result?.hits ?? []);
  const hits = groups.flatMap((group) => group.hits);
  const list = useList(listId, search.state === 'ready' ? hits : [], open);

  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-label={translate({ id: 'search.title', message: 'Search' })}
      closedby="any"
      onClose={onClose}
    >
      <SearchField
        value={typed}
        listId={listId}
        activeId={list.active === NONE ? undefined : optionId(listId, list.active)}
        hasOptions={hits.length > 0}
        onType={(text) => {
          setTyped(text);
          list.leave();
        }}
        onKey={list.onKey}
        onClose={close}
      />
      <KindFilter
        kind={kind}
        onChange={(next) => {
          setKind(next);
          list.leave();
        }}
      />
      <Announcer search={search} />
      <Results
        {...{ search, groups, listId, kind, active: list.active }}
        onOpen={open}
        onLeave={close}
        onRetry={() => {
          search.retry();
          focusField();
        }}
        onAllKinds={() => {
          setKind(undefined);
          focusField();
        }}
      />
      <Foot />
    </dialog>
  );
}
