import './history.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { Days, useLastDay } from './Days';
import { Entry, EventFragment } from './Entry';
import { More } from './More';

/** Ask for it as `history(first: 30) { ...Timeline }`. */
export const TimelineFragment = graphql(`
  fragment Timeline on HistoryEventConnection {
    pageInfo { hasNextPage endCursor }
    nodes { id ...Event }
  }
`, [EventFragment]);

const EarlierQuery = graphql(`
  query EarlierHistory($subject: ID!, $after: String!) {
    node(id: $subject) {
      __typename
      id
      ... on Ticket { history(first: 50, after: $after) { ...Timeline } }
      ... on Device { history(first: 50, after: $after) { ...Timeline } }
      ... on Person { history(first: 50, after: $after) { ...Timeline } }
    }
  }
`, [TimelineFragment]);

type Props = { subject: string; data: FragmentOf<typeof TimelineFragment>; begun?: string | null };

/** A page of events, and the way to those before. */
function Page({ subject, data, begun = null }: Props) {
  const { nodes, pageInfo } = readFragment(TimelineFragment, data);
  const last = useLastDay(nodes);
  return (
    <>
      <Days events={nodes} begun={begun} heading="h3" entry={(event, names) => <Entry data={event} names={names} />} />
      {pageInfo.hasNextPage && pageInfo.endCursor && <Earlier subject={subject} after={pageInfo.endCursor} begun={last} />}
    </>
  );
}

/** What was before: read when somebody asks for it. */
function Earlier({ subject, after, begun }: { subject: string; after: string; begun: string | null }) {
  const [wanted, want] = useState(false);
  const [{ data, fetching, error }, read] = useQuery({ query: EarlierQuery, variables: { subject, after }, pause: !wanted });
  if (data?.node && 'history' in data.node) return <Page subject={subject} data={data.node.history} begun={begun} />;
  return <More error={error} fetching={fetching} ask={() => (wanted ? read({ requestPolicy: 'network-only' }) : want(true))} />;
}

/** What happened to one thing, newest first, day by day, in sentences. */
export function Timeline({ subject, data }: Omit<Props, 'begun'>) {
  const { t } = useI18n();
  if (!readFragment(TimelineFragment, data).nodes.length) return <p className="soft">{t('history.none')}</p>;
  return <Page subject={subject} data={data} />;
}
