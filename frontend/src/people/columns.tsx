import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '../graphql';
import type { I18n } from '../kit/i18n';
import type { Column } from '../kit/list/declaration';
import { Face } from './Face';
import { PersonStateTag } from './labels';

export const PersonRowFragment = graphql(`
  fragment PersonRow on Person {
    id
    name
    title
    email
    phone
    state
    client { id name kind }
    memberships(first: 5, filter: { endedAt: { isNull: true } }) { nodes { id role } }
    devices { totalCount }
    requestedTickets(filter: { turn: { ne: NOBODY } }) { totalCount }
  }
`);
export type PersonRow = ResultOf<typeof PersonRowFragment>;
type Order = 'NAME' | 'CREATED_AT';
type Sees = (row: PersonRow) => boolean;

/** What the list of people shows of each; how much somebody has is told where the viewer sees all of it. */
export function personColumns({ t, number }: I18n, staff: boolean, sees: Sees): Column<PersonRow, Order>[] {
  const count = (row: PersonRow, many: number) => <span className="figures">{sees(row) ? number(many) : '–'}</span>;
  const roles = (row: PersonRow) => [...new Set(row.memberships.nodes.map((one) => t(`role.${one.role}`)))].join(', ');
  return [
    {
      key: 'name', title: t('person'), card: 'name', order: 'NAME',
      cell: (row) => (
        <span className="with-face">
          <Face name={row.name} team={row.client?.kind === 'ENTERPRISE'} />
          <span className="face-says">
            <Link to="/app/people/$id" params={{ id: row.id }} className="row-link">{row.name}</Link>
            {row.state !== 'ACTIVE' && <PersonStateTag state={row.state} />}
          </span>
        </span>
      ),
    },
    { key: 'title', title: t('person.title'), width: 'l', optional: true, card: 'foot', cell: (row) => row.title ?? '–' },
    { key: 'client', title: t('person.organisation'), width: 'm', optional: true, card: 'top', cell: (row) => (!staff && row.client?.kind === 'ENTERPRISE' ? t('team') : row.client?.name) },
    { key: 'role', title: t('role'), width: 'l', optional: true, card: 'tags', cell: roles },
    { key: 'devices', title: t('person.devices'), width: 's', optional: true, cell: (row) => count(row, row.devices.totalCount) },
    { key: 'tickets', title: t('tickets'), width: 's', optional: true, cell: (row) => count(row, row.requestedTickets.totalCount) },
    { key: 'email', title: t('person.email'), width: 'l', optional: 'hidden', cell: (row) => row.email },
    { key: 'phone', title: t('person.phone'), width: 'm', optional: 'hidden', cell: (row) => row.phone },
  ];
}
