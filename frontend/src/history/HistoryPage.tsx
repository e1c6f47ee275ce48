import './history.css';
import { Button, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { useAddress } from '../kit/list/address';
import { usePlace } from '../kit/list/place';
import { Empty, Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { About, AboutFragment, ownerOf } from './About';
import { Changed } from './Changed';
import { Days, useLastDay } from './Days';
import { Entry, EventFragment } from './Entry';
import { HistoryFilters } from './HistoryFilters';
import { EVERYTHING, historyFilter, isNarrowed, type Filter } from './search';

export const HistoryQuery = graphql(`
  query History($after: String, $filter: HistoryEventFilter) {
    history(first: 50, after: $after, filter: $filter) {
      pageInfo { hasNextPage endCursor }
      nodes { id ...Event ...About }
    }
  }
`, [EventFragment, AboutFragment]);

type Props = { filter: Filter; cursors: (string | null)[]; more: (cursor: string) => void; begun: string | null; clear: (() => void) | null };

function Nothing({ clear }: { clear: (() => void) | null }) {
  const { t } = useI18n();
  if (!clear) return <Empty title={t('history.none')} />;
  return <Empty title={t('history.nothingFound')} hint={t('history.nothingFound.hint')} action={<Button variant="default" onClick={clear}>{t('list.clear')}</Button>} />;
}

/** A page of the history, and below it those that were before. */
function Pages({ filter, cursors, more, begun, clear }: Props) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const [after = null, ...rest] = cursors;
  const [{ data, error }, read] = useQuery({ query: HistoryQuery, variables: { after, filter } });
  const events = data?.history.nodes ?? [];
  const last = useLastDay(events);
  if (error && !data) return <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data) return <CardSkeleton lines={8} />;
  if (!events.length) return <Nothing clear={clear} />;
  const { hasNextPage, endCursor } = data.history.pageInfo;
  return (
    <>
      <Days
        events={events} begun={begun} heading="h2"
        entry={(event, names) => (
          <Entry data={event} names={names} about={<About data={event} />} whose={isStaff(viewer) ? ownerOf(event) : undefined}>
            <Changed data={event} names={names} />
          </Entry>
        )}
      />
      {rest.length > 0 && <Pages {...{ filter, more, clear }} cursors={rest} begun={last} />}
      {!rest.length && hasNextPage && endCursor && (
        <div className="events-earlier screen-only"><Button variant="default" onClick={() => more(endCursor)}>{t('history.earlier')}</Button></div>
      )}
    </>
  );
}

/** Everything that happened, as far as the viewer may know of it; what is looked for stands in the address. */
export default function HistoryPage() {
  const { t } = useI18n();
  const { address, change } = useAddress();
  const { place, more } = usePlace();
  const written = JSON.stringify(historyFilter(address));
  const filter = useMemo(() => historyFilter(address), [written]);
  useTitle(t('history'));
  return (
    <div className="page page-narrow">
      <div className="page-head"><Title order={1}>{t('history')}</Title></div>
      <HistoryFilters address={address} change={change} />
      <div className="card history-feed">
        <Pages key={written} filter={filter} cursors={place.cursors} more={more} begun={null} clear={isNarrowed(address) ? () => change(EVERYTHING) : null} />
      </div>
    </div>
  );
}
