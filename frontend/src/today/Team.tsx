import { useQuery } from 'urql';
import { Due, DueFragment } from '../decisions/Due';
import { graphql, readFragment } from '../graphql';
import { useI18n } from '../kit/i18n';
import { Changes, ChangesFragment } from './Changes';
import { Clients } from './Clients';
import { Greeting } from './Greeting';
import { Page, type Props } from './Page';
import { Asked, Free, Mine, QueueFragment } from './Queue';
import { Report } from './Report';
import { Tasks, tasksOf, TasksFragment } from './Tasks';

const TodayQuery = graphql(`
  query TodayTeam($me: ID!, $seen: String, $asked: TicketFilter) {
    ...DecisionsDue
    ...TasksDue
    ...Queue
    ...Changes
  }
`, [DueFragment, TasksFragment, QueueFragment, ChangesFragment]);

/** The day of the team: what one is on, what nobody is on, what waits; for those who lead, client by client. */
export function Team({ me, visit, leads }: Props & { leads: boolean }) {
  const { t, n } = useI18n();
  const asked = { turn: { eq: 'CLIENT' as const }, ...(!leads && { assignee: { id: { eq: me } } }) };
  const [result, read] = useQuery({ query: TodayQuery, variables: { me, seen: visit.seen, asked } });
  return (
    <Page result={result} read={read} visit={visit} latest={(data) => readFragment(ChangesFragment, data).history.pageInfo.startCursor}>
      {(data) => {
        const { mine, free } = readFragment(QueueFragment, data);
        const before = mine.totalCount + tasksOf(data);
        const says = before ? n('today.team', before) : free.totalCount ? n('today.team.free', free.totalCount) : t('today.team.none');
        return (
          <>
            <Greeting action={<Report />}>{says}</Greeting>
            <div className="stack">
              <Due data={data} />
              <Tasks data={data} />
              {leads && <Clients />}
              <div className="today">
                <div className="stack">
                  {(!leads || mine.totalCount > 0) && <Mine data={data} />}
                  <Free data={data} me={me} />
                  <Changes data={data} since={visit.since} />
                </div>
                <div className="stack"><Asked data={data} whose={leads ? undefined : 'mine'} /></div>
              </div>
            </div>
          </>
        );
      }}
    </Page>
  );
}
