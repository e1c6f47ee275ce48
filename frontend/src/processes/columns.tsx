import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '../graphql';
import type { I18n } from '../kit/i18n';
import type { Column } from '../kit/list/declaration';
import { Mark } from '../kit/Mark';
import { ProcessTag } from './labels';
import { Progress } from './Progress';

export const ProcessRowFragment = graphql(`
  fragment ProcessRow on Process {
    id
    namePl
    nameEn
    state
    targetOn
    startedAt
    client { id name }
    person { id name }
    device { id tag }
    all: tasks { totalCount }
    over: tasks(filter: { state: { in: [DONE, SKIPPED] } }) { totalCount }
    ours: tasks(filter: { state: { eq: READY }, side: { eq: CLIENT } }) { totalCount }
    theirs: tasks(filter: { state: { eq: READY }, side: { eq: ENTERPRISE } }) { totalCount }
  }
`);
export type ProcessRow = ResultOf<typeof ProcessRowFragment>;
type Field = 'STARTED_AT' | 'TARGET_ON';

/** Whose move it is: one side's, or that of both at once. */
function Move({ row, t, staff }: { row: ProcessRow; t: I18n['t']; staff: boolean }) {
  if (row.state !== 'RUNNING') return '–';
  const client = t(staff ? 'processes.side.client' : 'processes.side.ours');
  if (row.ours.totalCount && row.theirs.totalCount) return t('processes.move.both');
  return <span className="process-move"><Mark turn={row.ours.totalCount ? 'CLIENT' : 'IT'} size={14} /> {row.ours.totalCount ? client : t('team')}</span>;
}

/** What the list of processes shows of each; the team also sees for whom it is. */
export function processColumns({ t, day, date, language }: I18n, staff: boolean): Column<ProcessRow, Field>[] {
  const named = (one: ProcessRow) => (language === 'pl' ? one.namePl : one.nameEn);
  const columns: Column<ProcessRow, Field>[] = [
    {
      key: 'name', title: t('processes.name'), card: 'name',
      cell: (one) => (
        <span className="line-what">
          <Link to="/app/processes/$id" params={{ id: one.id }} className="row-link">{named(one)}</Link>
          <span className="soft small">{one.person?.name ?? one.device?.tag}</span>
        </span>
      ),
    },
    { key: 'state', title: t('processes.state'), width: 'm', card: 'top', cell: (one) => <ProcessTag state={one.state} /> },
    { key: 'move', title: t('processes.move'), width: 'm', card: 'tags', cell: (one) => <Move row={one} t={t} staff={staff} /> },
    { key: 'progress', title: t('processes.progress'), width: 'm', card: 'foot', cell: (one) => <Progress done={one.over.totalCount} all={one.all.totalCount} /> },
    { key: 'target', title: t('processes.target'), width: 's', optional: true, card: 'foot', order: 'TARGET_ON', cell: (one) => (one.targetOn ? <span className="nowrap">{day(one.targetOn)}</span> : '–') },
    { key: 'started', title: t('processes.started'), width: 's', optional: 'hidden', order: 'STARTED_AT', cell: (one) => <span className="nowrap">{date(one.startedAt)}</span> },
  ];
  if (staff) columns.splice(1, 0, { key: 'client', title: t('ticket.client'), width: 'm', optional: true, card: 'top', cell: (one) => one.client?.name });
  return columns;
}
