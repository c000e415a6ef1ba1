/** Adds the handbook's components to those that pages may use without an import. */
import MDXComponents from '@theme-original/MDXComponents';
import Cite from '../../citation/react/Cite';
import SourceList from '../../citation/react/SourceList';
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
  HiddenPage,
  PageList,
  Passage,
  SourceList,
  Term,
  table: Table,
};
