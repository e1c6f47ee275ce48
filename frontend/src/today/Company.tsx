import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { Due, DueFragment } from '../decisions/Due';
import { graphql, readFragment } from '../graphql';
import { useI18n } from '../kit/i18n';
import { worded } from '../kit/words';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import { Changes, ChangesFragment } from './Changes';
import { Equipment, EquipmentFragment } from './Equipment';
import { Greeting } from './Greeting';
import { Page, type Props } from './Page';
import { Report } from './Report';
import { Tasks, tasksOf, TasksFragment } from './Tasks';
import { Turns, TurnsFragment } from './Turns';
import { Waiting, WaitingFragment } from './Waiting';
import { Working, WorkingFragment } from './Working';

const DueReviews = lazy(() => worded('accesses', import('../reviews/DueReviews')));

const TodayQuery = graphql(`
  query TodayCompany($me: ID!, $seen: String, $today: Date!, $soon: Date!) {
    ...DecisionsDue
    ...TasksDue
    ...Waiting
    ...Working
    ...Turns
    ...Equipment
    ...Changes
  }
`, [DueFragment, TasksFragment, WaitingFragment, WorkingFragment, TurnsFragment, EquipmentFragment, ChangesFragment]);

const DAY = 86_400_000;
const dayIn = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
/** Whoever knows this long ahead can still buy an extension. */
const AHEAD = 90;

/** The day of those who see the whole organisation: what needs them, what has changed, and what is being done. */
export function Company({ me, visit }: Props) {
  const { t, n } = useI18n();
  const { viewer } = useSession();
  const [result, read] = useQuery({ query: TodayQuery, variables: { me, seen: visit.seen, today: dayIn(0), soon: dayIn(AHEAD) } });
  return (
    <Page result={result} read={read} visit={visit} latest={(data) => readFragment(ChangesFragment, data).history.pageInfo.startCursor}>
      {(data) => {
        const waiting = readFragment(WaitingFragment, data).waiting.totalCount + tasksOf(data);
        return (
          <>
            <Greeting action={<Report />}>{waiting ? n('today.company', waiting) : t('today.company.none')}</Greeting>
            <div className="today">
              <div className="stack">
                <Due data={data} />
                <Tasks data={data} />
                {may(viewer, 'DECIDE') && <Suspense><DueReviews /></Suspense>}
                <Waiting data={data} me={me} title={t('today.waiting.company')} />
                <Changes data={data} since={visit.since} />
              </div>
              <div className="stack">
                <Turns data={data} />
                <Working data={data} />
                <Equipment data={data} />
              </div>
            </div>
          </>
        );
      }}
    </Page>
  );
}
