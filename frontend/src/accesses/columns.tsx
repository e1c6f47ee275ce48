import { Link } from '@tanstack/react-router';
import { today } from '../calendars/words';
import { graphql, type ResultOf } from '../graphql';
import type { I18n } from '../kit/i18n';
import type { Column } from '../kit/list/declaration';

export const SystemRowFragment = graphql(`
  fragment SystemRow on System {
    id
    name
    kind
    purpose
    reviewMonths
    seat { minor currency }
    client { id name }
    keeper { id name }
    open: accesses(filter: { state: { ne: REVOKED } }) { totalCount }
    due: accesses(filter: { state: { eq: REVOKE_DUE } }) { totalCount }
    next: accesses(first: 1, filter: { state: { eq: ACTIVE }, reviewOn: { isNull: false } }, orderBy: { field: REVIEW_ON, direction: ASC }) { nodes { id reviewOn } }
  }
`);
type SystemRow = ResultOf<typeof SystemRowFragment>;

/** When somebody is next to say whether it is still needed; what waits already stands out. */
function Review({ row, i18n: { t, day } }: { row: SystemRow; i18n: I18n }) {
  const on = row.next.nodes[0]?.reviewOn;
  if (!on) return t(row.reviewMonths ? 'systems.review.nothing' : 'systems.review.never');
  return on <= today() ? <span className="tag" data-tone="honey">{t('systems.review.waits')}</span> : <span className="figures nowrap">{day(on)}</span>;
}

/** What the list of systems shows of each; the team also sees whose it is. */
export function systemColumns(i18n: I18n, staff: boolean): Column<SystemRow, 'NAME'>[] {
  const { t, n, number, money } = i18n;
  const columns: Column<SystemRow, 'NAME'>[] = [
    { key: 'name', title: t('system'), card: 'name', order: 'NAME', cell: (one) => <Link to="/app/systems/$id" params={{ id: one.id }} className="row-link">{one.name}</Link> },
    { key: 'kind', title: t('system.kind'), width: 'm', card: 'top', optional: staff ? 'hidden' : true, cell: (one) => t(`system.kind.${one.kind}`) },
    { key: 'keeper', title: t('system.keeper'), width: 'm', card: 'foot', optional: true, cell: (one) => one.keeper?.name ?? '–' },
    { key: 'open', title: t('systems.open'), width: 'xs', optional: true, cell: (one) => <span className="figures">{number(one.open.totalCount)}</span> },
    { key: 'monthly', title: t('systems.monthly'), width: 'm', optional: true, cell: (one) => <span className="figures">{one.seat ? money(one.seat.minor * one.open.totalCount, one.seat.currency) : '–'}</span> },
    { key: 'due', title: t('systems.due'), width: 'm', card: 'tags', cell: (one) => one.due.totalCount > 0 && <span className="tag" data-tone="brick">{n('systems.toClose', one.due.totalCount)}</span> },
    { key: 'review', title: t('systems.review'), width: 'm', card: 'tags', optional: true, cell: (one) => <Review row={one} i18n={i18n} /> },
    { key: 'purpose', title: t('system.purpose'), width: 'l', optional: 'hidden', cell: (one) => one.purpose ?? '–' },
  ];
  if (staff) columns.splice(1, 0, { key: 'client', title: t('ticket.client'), width: 'm', optional: true, card: 'foot', cell: (one) => one.client?.name });
  return columns;
}
