import '../people/page.css';
import { Button, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { useBoth } from '../processes/outline';
import { HandOver } from './HandOver';

const DutiesQuery = graphql(`
  query Duties($id: ID!, $since: DateTime!) {
    person(id: $id) {
      id
      name
      client { id }
      viewerCan { handOver }
      waiting: approvals(first: 50, filter: { state: { eq: WAITING } }) { totalCount nodes { id decision { id question dueAt } } }
      decided: approvals(first: 50, filter: { decidedAt: { gte: $since } }, orderBy: { field: DECIDED_AT, direction: DESC }) {
        totalCount
        nodes { id decidedAt reason option { id label } decision { id question } }
      }
      watched(first: 50) { totalCount nodes { id ticket { id number title } } }
      reports(first: 50) { totalCount nodes { id name title } }
      tasks(first: 50, filter: { state: { in: [READY, BLOCKED] } }, orderBy: { field: DUE_AT, direction: ASC }) { totalCount nodes { id titlePl titleEn dueAt process { id } } }
      standsIn(first: 20, filter: { endedAt: { isNull: true } }) { totalCount nodes { id untilAt person { id name } } }
      handedOver(first: 5) { nodes { id handedAt reason successor { id name } } }
      tookOver(first: 5) { nodes { id handedAt reason person { id name } } }
    }
    systems(first: 50, filter: { keeper: { id: { eq: $id } }, endedAt: { isNull: true } }) { totalCount nodes { id name } }
  }
`);
type Data = ResultOf<typeof DutiesQuery>;
type Person = NonNullable<Data['person']>;

/** One kind of duty: each on a line, or that there is none. */
function Some({ title, total, children }: { title: string; total: number; children: ReactNode[] }) {
  const { t, n, number } = useI18n();
  const more = total - children.length;
  return (
    <Card title={`${title} (${number(total)})`}>
      {children.length ? <ul className="plain narrow-list">{children}</ul> : <p className="soft">{t('duties.none')}</p>}
      {more > 0 && <p className="soft small">{n('duties.more', more)}</p>}
    </Card>
  );
}

function Open({ person, systems }: { person: Person; systems: Data['systems'] }) {
  const { t, date } = useI18n();
  const { titled } = useBoth();
  return (
    <div className="in-main stack">
      <Some title={t('duties.waiting')} total={person.waiting.totalCount}>
        {person.waiting.nodes.map(({ id, decision }) => decision && (
          <li key={id} className="line"><Link to="/app/decisions/$id" params={{ id: decision.id }} className="row-link">{decision.question}</Link>{decision.dueAt && <span className="soft small figures">{t('duties.due', { on: date(decision.dueAt) })}</span>}</li>
        ))}
      </Some>
      <Some title={t('duties.systems')} total={systems.totalCount}>
        {systems.nodes.map((one) => <li key={one.id}><Link to="/app/systems/$id" params={{ id: one.id }} className="row-link">{one.name}</Link></li>)}
      </Some>
      <Some title={t('duties.watched')} total={person.watched.totalCount}>
        {person.watched.nodes.map(({ id, ticket }) => ticket && <li key={id}><Link to="/app/tickets/$id" params={{ id: ticket.id }} className="row-link">#{ticket.number} {ticket.title}</Link></li>)}
      </Some>
      <Some title={t('duties.reports')} total={person.reports.totalCount}>
        {person.reports.nodes.map((one) => <li key={one.id} className="line"><Link to="/app/people/$id" params={{ id: one.id }} className="row-link">{one.name}</Link><span className="soft small">{one.title}</span></li>)}
      </Some>
      <Some title={t('duties.tasks')} total={person.tasks.totalCount}>
        {person.tasks.nodes.map((one) => one.process && (
          <li key={one.id} className="line"><Link to="/app/processes/$id" params={{ id: one.process.id }} hash={one.id} className="row-link">{titled(one)}</Link>{one.dueAt && <span className="soft small figures">{t('duties.due', { on: date(one.dueAt) })}</span>}</li>
        ))}
      </Some>
      {person.standsIn.totalCount > 0 && (
        <Some title={t('duties.standsIn')} total={person.standsIn.totalCount}>
          {person.standsIn.nodes.map((one) => <li key={one.id} className="line"><span>{one.person?.name}</span><span className="soft small figures">{t('duties.until', { on: date(one.untilAt) })}</span></li>)}
        </Some>
      )}
    </div>
  );
}

/** What was decided and why, and who took over from whom: what a successor wants to read first. */
function Past({ person }: { person: Person }) {
  const { t, date } = useI18n();
  const handed = [
    ...person.handedOver.nodes.map(({ successor, ...one }) => ({ ...one, who: t('duties.handedTo', { name: successor?.name ?? '', on: date(one.handedAt) }) })),
    ...person.tookOver.nodes.map(({ person: from, ...one }) => ({ ...one, who: t('duties.tookFrom', { name: from?.name ?? '', on: date(one.handedAt) }) })),
  ];
  return (
    <div className="in-side stack">
      <Some title={t('duties.decided')} total={person.decided.totalCount}>
        {person.decided.nodes.map(({ id, decidedAt, reason, option, decision }) => decision && (
          <li key={id}>
            <Link to="/app/decisions/$id" params={{ id: decision.id }} className="row-link">{decision.question}</Link>
            <p className="soft small figures">{[option?.label, decidedAt && date(decidedAt)].filter(Boolean).join(' · ')}</p>
            {reason && <p className="soft small">{reason}</p>}
          </li>
        ))}
      </Some>
      {handed.length > 0 && (
        <Card title={t('duties.before')}>
          <ul className="plain narrow-list">{handed.map((one) => <li key={one.id}>{one.who}<p className="soft small">{one.reason}</p></li>)}</ul>
        </Card>
      )}
    </div>
  );
}

const YEAR = 365 * 24 * 60 * 60 * 1000;
const route = getRouteApi('/app/people/$id/duties');

/** What somebody answers for and has decided: for whoever takes over, who can do it here. */
export default function DutiesPage() {
  const { t } = useI18n();
  const { id } = route.useParams();
  const [handing, hand] = useState(false);
  const [since] = useState(() => new Date(Date.now() - YEAR).toISOString());
  const [{ data, error }, read] = useQuery({ query: DutiesQuery, variables: { id, since } });
  const person = data?.person;
  const again = () => read({ requestPolicy: 'network-only' });
  const done = () => {
    hand(false);
    again();
  };
  useTitle(t('duties'));
  const back = <Link to="/app/people/$id" params={{ id }} className="back"><IconBack size={16} aria-hidden="true" />{person?.name ?? t('people')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={again} /></div>;
  if (data && !person) return <Missing back={back} />;
  if (!person) return <div className="page" aria-busy="true">{back}<CardSkeleton lines={6} /></div>;
  return (
    <div className="page">
      {back}
      <div className="person-head">
        <div><Title order={1}>{t('duties.of', { name: person.name })}</Title><p className="soft">{t('duties.what')}</p></div>
        {person.viewerCan.handOver && <Button className="screen-only" onClick={() => hand(true)}>{t('duties.handOver')}</Button>}
      </div>
      <div className="two"><Open person={person} systems={data.systems} /><Past person={person} /></div>
      {handing && <HandOver person={person} client={person.client?.id ?? ''} close={() => hand(false)} done={done} />}
    </div>
  );
}
