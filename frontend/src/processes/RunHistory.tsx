import '../history/history.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Days, useLastDay } from '../history/Days';
import { Entry, EventFragment } from '../history/Entry';
import { More } from '../history/More';
import { useBoth } from './outline';

/** Ask for it as `history(first: 30) { ...RunHistory }`. */
export const RunHistoryFragment = graphql(`
  fragment RunHistory on HistoryEventConnection {
    pageInfo { hasNextPage endCursor }
    nodes { id subject { __typename id ... on Task { titlePl titleEn } } ...Event }
  }
`, [EventFragment]);
const EarlierQuery = graphql(`
  query EarlierInProcess($process: ID!, $after: String!) {
    process(id: $process) { id history(first: 50, after: $after) { ...RunHistory } }
  }
`, [RunHistoryFragment]);

type Props = { process: string; data: FragmentOf<typeof RunHistoryFragment>; begun?: string | null };

/** What happened in a process and in each of its tasks, newest first. */
export function RunHistory({ process, data, begun = null }: Props) {
  const { titled } = useBoth();
  const { nodes, pageInfo } = readFragment(RunHistoryFragment, data);
  const last = useLastDay(nodes);
  const about = ({ subject }: (typeof nodes)[number]) => subject?.__typename === 'Task' && <p className="event-about"><a href={`#${subject.id}`}>{titled(subject)}</a></p>;
  return (
    <>
      <Days events={nodes} begun={begun} heading="h3" entry={(event, names) => <Entry data={event} names={names} about={about(event)} />} />
      {pageInfo.hasNextPage && pageInfo.endCursor && <Earlier process={process} after={pageInfo.endCursor} begun={last} />}
    </>
  );
}

function Earlier({ process, after, begun }: { process: string; after: string; begun: string | null }) {
  const [wanted, want] = useState(false);
  const [{ data, fetching, error }, read] = useQuery({ query: EarlierQuery, variables: { process, after }, pause: !wanted });
  if (data?.process) return <RunHistory process={process} data={data.process.history} begun={begun} />;
  return <More error={error} fetching={fetching} ask={() => (wanted ? read({ requestPolicy: 'network-only' }) : want(true))} />;
}
