import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '../graphql';
import type { I18n } from '../kit/i18n';
import type { Column } from '../kit/list/declaration';
import { When } from '../kit/When';
import { ImportStateTag } from './labels';
import { countsOf } from './report';
import { Parts } from './Summary';

export const ImportRowFragment = graphql(`
  fragment ImportRow on Import {
    id
    kind
    state
    fileName
    createdAt
    counts
    client { id name }
    person { id name }
  }
`);
export type ImportRow = ResultOf<typeof ImportRowFragment>;

/** What the list of imports shows of each; the team also sees whose it is. */
export function importColumns({ t }: I18n, staff: boolean): Column<ImportRow, 'CREATED_AT'>[] {
  const columns: Column<ImportRow, 'CREATED_AT'>[] = [
    { key: 'file', title: t('imports.fileName'), card: 'name', cell: (one) => <Link to="/app/imports/$id" params={{ id: one.id }} className="row-link">{one.fileName}</Link> },
    { key: 'kind', title: t('imports.kind'), width: 'm', optional: true, card: 'tags', cell: (one) => t(`imports.kind.${one.kind}`) },
    { key: 'rows', title: t('imports.rows'), width: 'l', card: 'foot', cell: (one) => <Parts counts={countsOf(one.counts)} /> },
    { key: 'state', title: t('imports.state'), width: 'm', card: 'tags', cell: (one) => <ImportStateTag state={one.state} /> },
    { key: 'by', title: t('imports.by'), width: 'm', card: 'top', cell: (one) => one.person?.name ?? t('imports.byNobody') },
    { key: 'at', title: t('imports.at'), width: 'm', card: 'top', order: 'CREATED_AT', cell: (one) => <When at={one.createdAt} /> },
  ];
  if (staff) columns.splice(1, 0, { key: 'client', title: t('ticket.client'), width: 'l', optional: true, card: 'tags', cell: (one) => one.client?.name });
  return columns;
}
