import '../people/page.css';
import { Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, readFragment, type ResultOf } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { useLive } from '../live/Live';
import { isStaff, may } from '../session/membership';
import { useSession } from '../session/Session';
import { SomeRequests } from './asking';
import { SomeAccesses, SystemNow } from './commands';
import { Accesses, idsOf } from './Lines';
import { Requests } from './Requests';
import { SystemVerbs } from './SystemVerbs';

const SystemQuery = graphql(`
  query System($id: ID!) {
    system(id: $id) {
      id
      client { id name }
      contracts(first: 3, filter: { endedAt: { isNull: true } }) { nodes { id name } }
      ...SystemNow
      due: accesses(first: 100, filter: { state: { eq: REVOKE_DUE } }, orderBy: { field: REVOKE_ON, direction: ASC }) { ...SomeAccesses }
      open: accesses(first: 100, filter: { state: { eq: ACTIVE } }, orderBy: { field: GRANTED_AT, direction: ASC }) { ...SomeAccesses }
      closed: accesses(first: 50, filter: { state: { eq: REVOKED } }) { ...SomeAccesses }
      wanted: requests(first: 50, filter: { state: { in: [REQUESTED, APPROVED] } }) { ...SomeRequests }
    }
  }
`, [SystemNow, SomeAccesses, SomeRequests]);
type System = NonNullable<ResultOf<typeof SystemQuery>['system']>;

function Known({ system }: { system: System }) {
  const { t, n, money } = useI18n();
  const staff = isStaff(useSession().viewer);
  const now = readFragment(SystemNow, system);
  const seats = readFragment(SomeAccesses, system.open).totalCount + readFragment(SomeAccesses, system.due).totalCount;
  const { seat } = now;
  const paid = system.contracts.nodes.map(({ name }) => name).join(', ');
  return (
    <Card title={t('system.facts')}>
      <Facts
        of={[
          [t('ticket.client'), staff ? system.client?.name : null],
          [t('system.kind'), t(`system.kind.${now.kind}`)],
          [t('system.purpose'), now.purpose],
          [t('system.keeper'), now.keeper && <Link to="/app/people/$id" params={{ id: now.keeper.id }}>{now.keeper.name}</Link>],
          [t('systems.review'), now.reviewMonths ? n('system.months', now.reviewMonths) : t('systems.review.never')],
          [t('system.seat'), seat && money(seat.minor, seat.currency)],
          [t('system.contracts'), paid],
          [t('systems.monthly'), seat && !paid ? n('system.monthly', seats, { sum: money(seat.minor * seats, seat.currency) }) : null],
        ]}
      />
    </Card>
  );
}

function Body({ system }: { system: System }) {
  const { t, date } = useI18n();
  const { viewer } = useSession();
  const now = readFragment(SystemNow, system);
  const { client, due, open, closed } = system;
  const sees = may(viewer, 'OBSERVE', client?.id);
  return (
    <>
      <div className="person-head">
        <div>
          <Title order={1}>{now.name}</Title>
          {now.endedAt && <p className="soft"><span className="tag" data-tone="slate">{t('system.endedOn', { on: date(now.endedAt) })}</span></p>}
        </div>
        <SystemVerbs system={now} client={client?.id ?? ''} />
      </div>
      <div className="two">
        <div className="in-turn"><Known system={system} /></div>
        <div className="in-main stack">
          <Requests data={system.wanted} by="person" />
          <Card title={t(sees ? 'system.who' : 'system.who.own')}>
            <Accesses {...{ due, open, closed }} by="person" none={t(sees ? 'system.who.none' : 'system.who.none.own')} />
          </Card>
        </div>
      </div>
    </>
  );
}

const route = getRouteApi('/app/systems/$id');

/** One system: what it is for, who answers for it, and who can open it. */
export default function SystemPage() {
  const { t } = useI18n();
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: SystemQuery, variables: { id } });
  const system = data?.system;
  useLive(id, read, system ? idsOf(system.due, system.open) : []);
  useTitle(system ? readFragment(SystemNow, system).name : undefined);
  const back = <Link to="/app/systems" className="back"><IconBack size={16} aria-hidden="true" />{t('systems')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && !system) return <Missing back={back} />;
  return (
    <div className="page" aria-busy={!system || undefined}>
      {back}
      {system ? <Body system={system} /> : <div className="two"><div className="in-turn"><CardSkeleton lines={5} /></div><div className="in-main"><CardSkeleton lines={8} /></div></div>}
    </div>
  );
}
