import '../people/page.css';
import { Button, TextInput, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { SystemPicker } from '../accesses/SystemPicker';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Card, CardSkeleton } from '../kit/Card';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconBack, IconPlus } from '../kit/icons';
import { beside, Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { ReviewNow, ReviewStart } from './commands';
import { Progress } from './Progress';

const ReviewsQuery = graphql(`
  query Reviews {
    accessReviews(first: 50) { nodes { id ...ReviewNow } }
    organisations(first: 100, filter: { kind: { eq: CLIENT } }) {
      nodes {
        id
        name
        viewerCan { reviewStartAccess }
      }
    }
  }
`, [ReviewNow]);
type Organisation = { id: string; name: string };

/** By when, and of which systems. */
function Start({ organisations, close }: { organisations: Organisation[]; close: () => void }) {
  const { t } = useI18n();
  const go = useNavigate();
  const [client, pick] = useState(organisations[0]!.id);
  const [system, choose] = useState<string | null>(null);
  const [dueOn, date] = useState('');
  const { command, fetching, at, besides } = useCommand(ReviewStart);
  const belong = (id: string) => {
    pick(id);
    choose(null);
  };
  const send = async () => {
    const started = await command({ client, dueOn, ...(system && { system }) });
    if (started?.done.accessReview) void go({ to: '/app/reviews/$id', params: { id: started.done.accessReview.id } });
  };
  return (
    <Ask opened title={t('review.start')} submit={t('review.start.submit')} ready={!!dueOn} busy={fetching} refusals={besides(['dueOn'])} {...{ close, send }}>
      {organisations.length > 1 && <Choice label={t('ticket.client')} value={client} choose={belong} of={organisations.map(({ id, name }) => [id, name])} />}
      <SystemPicker key={client} label={t('system')} placeholder={t('review.everything')} {...{ client, choose }} chosen={system} />
      <TextInput type="date" label={t('review.due')} required withAsterisk={false} data-autofocus value={dueOn} error={beside(at('dueOn'))} onChange={(event) => date(event.currentTarget.value)} />
    </Ask>
  );
}

function Line({ data }: { data: FragmentOf<typeof ReviewNow> }) {
  const { t } = useI18n();
  const review = readFragment(ReviewNow, data);
  return (
    <li className="line">
      <span className="line-what">
        <Link to="/app/reviews/$id" params={{ id: review.id }} className="row-link">{review.client?.name}: {review.system?.name ?? t('review.everything')}</Link>
        <Progress review={review} />
      </span>
    </li>
  );
}

/** Reviews of accesses: those under way, and those that are over. */
export default function ReviewsPage() {
  const { t } = useI18n();
  useTitle(t('reviews'));
  const [opened, open] = useState(false);
  const [{ data, error }, read] = useQuery({ query: ReviewsQuery });
  const organisations = data?.organisations.nodes.filter((one) => one.viewerCan.reviewStartAccess) ?? [];
  return (
    <div className="page" aria-busy={!data && !error ? true : undefined}>
      <Link to="/app/systems" className="back"><IconBack size={16} aria-hidden="true" />{t('systems')}</Link>
      <div className="person-head">
        <div><Title order={1}>{t('reviews')}</Title><p className="soft">{t('reviews.what')}</p></div>
        {organisations.length > 0 && <Button className="screen-only" leftSection={<IconPlus size={18} />} onClick={() => open(true)}>{t('review.start')}</Button>}
        {opened && <Start organisations={organisations} close={() => open(false)} />}
      </div>
      {error && !data && <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {!data && !error && <CardSkeleton lines={5} />}
      {data && (
        <Card>
          {data.accessReviews.nodes.length
            ? <ul className="plain narrow-list">{data.accessReviews.nodes.map((one) => <Line key={one.id} data={one} />)}</ul>
            : <p className="soft">{t('reviews.none')}</p>}
        </Card>
      )}
    </div>
  );
}
