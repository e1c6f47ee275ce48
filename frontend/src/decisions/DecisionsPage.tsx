import './decisions.css';
import { Button, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type VariablesOf } from '../graphql';
import { CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { Empty, Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { useSession } from '../session/Session';
import { DecisionLine, LineFragment } from './Line';
import { type Tab } from './search';
import { DecisionTabs } from './Tabs';

const DecisionsQuery = graphql(`
  query Decisions($first: Int!, $filter: DecisionFilter, $orderBy: DecisionOrder) {
    decisions(first: $first, filter: $filter, orderBy: $orderBy) {
      pageInfo { hasNextPage }
      nodes { id ...DecisionLine }
    }
  }
`, [LineFragment]);
type Asked = Omit<VariablesOf<typeof DecisionsQuery>, 'first'>;

const PAGE = 20;
const route = getRouteApi('/app/decisions');

/** What each tab shows: the most urgent of what is open first, the latest of what is settled. */
const asked = (me: string): Record<Tab, Asked> => ({
  mine: {
    filter: { state: { eq: 'PENDING' }, approvers: { some: { person: { id: { eq: me } }, state: { eq: 'WAITING' } } } },
    orderBy: { field: 'DUE_AT', direction: 'ASC' },
  },
  open: { filter: { state: { eq: 'PENDING' } }, orderBy: { field: 'DUE_AT', direction: 'ASC' } },
  done: { filter: { state: { ne: 'PENDING' } }, orderBy: { field: 'ENDED_AT', direction: 'DESC' } },
});

function Decisions({ tab }: { tab: Tab }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const [first, more] = useState(PAGE);
  const [{ data, error, fetching }, read] = useQuery({ query: DecisionsQuery, variables: { first, ...asked(viewer.id)[tab] } });
  if (error && !data) return <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data) return <CardSkeleton lines={6} />;
  const { nodes, pageInfo } = data.decisions;
  if (!nodes.length) return <div className="card"><Empty title={t(`decisions.none.${tab}`)} hint={t(`decisions.none.${tab}.hint`)} /></div>;
  return (
    <div className="card">
      <ul className="plain decision-lines">{nodes.map((one) => <DecisionLine key={one.id} data={one} />)}</ul>
      {pageInfo.hasNextPage && <Button variant="default" size="xs" mt="md" loading={fetching} onClick={() => more(first + PAGE)}>{t('decisions.more')}</Button>}
    </div>
  );
}

/** Decisions: what waits for the viewer, what is open on either side, and what was settled. */
export default function DecisionsPage() {
  const { t } = useI18n();
  const { tab = 'mine' } = route.useSearch();
  useTitle(t('decisions'));
  return (
    <div className="page">
      <div className="page-head">
        <Title order={1}>{t('decisions')}</Title>
        <LinkButton to="/app/decisions/new" search={{}} leftSection={<IconPlus size={16} aria-hidden="true" />}>{t('decisions.new')}</LinkButton>
      </div>
      <DecisionTabs tab={tab} />
      <Decisions key={tab} tab={tab} />
    </div>
  );
}
