/** Adds the handbook's components to those that pages may use without an import. */
import MDXComponents from '@theme-original/MDXComponents';
import Cite from '../../citation/react/Cite';
import SourceList from '../../citation/react/SourceList';
import ClauseRef from '../../clause/react/ClauseRef';
import Var from '../../clause/react/Var';
import Wording from '../../clause/react/Wording';
import Checklist from '../../components/Checklist';
import PageList from '../../components/PageList';
import Passage from '../../components/Passage';
import HiddenPage from '../../components/Passage/HiddenPage';
import Table from '../../components/Table';
import Term from '../../glossary/react/Term';

export default {
  ...MDXComponents,
  Checklist,
  Cite,
  ClauseRef,
  HiddenPage,
  PageList,
  Passage,
  SourceList,
  Term,
  Var,
  Wording,
  table: Table,
};
