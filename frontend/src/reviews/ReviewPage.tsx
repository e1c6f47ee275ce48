import '../accesses/accesses.css';
import '../people/page.css';
import { Button, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment, type ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand, useSeveral } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { useNotices } from '../kit/notices';
import { Failure, Missing, Refused } from '../kit/says';
import { useTitle } from '../kit/title';
import { useLive } from '../live/Live';
import { AccessesConfirm, AccessesRecall, ReviewEnd, ReviewNow, type Review } from './commands';
import { Progress } from './Progress';

const ReviewQuery = graphql(`
  query Review($id: ID!) {
    accessReview(id: $id) {
      id
      ...ReviewNow
      open: lines(first: 100, filter: { state: { eq: WAITING } }) {
        nodes { id access { id level account grantedAt person { id name } system { id name } viewerCan { confirm recall } } }
      }
      settled: lines(first: 100, filter: { state: { ne: WAITING } }) {
        nodes { id state settledAt settledBy { id name } access { id person { id name } system { id name } } }
      }
    }
  }
`, [ReviewNow]);
type Whole = NonNullable<ResultOf<typeof ReviewQuery>['accessReview']>;
type Access = NonNullable<Whole['open']['nodes'][number]['access']>;
type Verb = 'confirm' | 'recall';

/** What can be said of one access, or of many at once: what is refused is said, the others are done. */
function useAnswers(again: () => void) {
  const { n } = useI18n();
  const { tell } = useNotices();
  const [refused, say] = useState<string[]>([]);
  const confirm = useSeveral(AccessesConfirm, 'accesses');
  const recall = useSeveral(AccessesRecall, 'accesses');
  const answer = async (verb: Verb, of: Access[]) => {
    const outcome = await (verb === 'confirm' ? confirm : recall).command(of.map(({ id }) => id), {});
    say([...new Set(outcome.flat())]);
    const done = outcome.filter((no) => !no.length).length;
    if (done) tell(n(`review.${verb}.done`, done));
    again();
  };
  return { answer, refused, busy: confirm.fetching || recall.fetching };
}
type Answers = ReturnType<typeof useAnswers>;

/** Up and down lead from one access to the next, on the same button. */
function walk(event: KeyboardEvent<HTMLUListElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const verb = (event.target as HTMLElement).dataset.verb;
  if (!step || !verb) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-verb=${verb}]`)];
  buttons[buttons.indexOf(event.target as HTMLElement) + step]?.focus();
  event.preventDefault();
}

function Line({ access, answers }: { access: Access; answers: Answers }) {
  const { t, date } = useI18n();
  const named = { person: access.person?.name ?? '', system: access.system?.name ?? '' };
  const facts = [access.level, access.account && t('access.account.is', { account: access.account }), t('device.since', { from: date(access.grantedAt) })];
  const button = (verb: Verb) => access.viewerCan[verb] && (
    <Button size="compact-sm" variant={verb === 'confirm' ? 'default' : 'subtle'} data-verb={verb} disabled={answers.busy} aria-label={t(`access.${verb}.of`, named)} onClick={() => answers.answer(verb, [access])}>{t(`access.${verb}`)}</Button>
  );
  return (
    <li className="line">
      <span className="line-what">
        {access.person ? <Link to="/app/people/$id" params={{ id: access.person.id }} className="row-link">{access.person.name}</Link> : t('person.unknown')}
        <span className="soft small figures">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <span className="access-verbs screen-only">{button('confirm')}{button('recall')}</span>
    </li>
  );
}

/** One system: who can open it, and one button that says yes to all of them. */
function Group({ of, answers }: { of: Access[]; answers: Answers }) {
  const { t, n } = useI18n();
  const may = of.filter((one) => one.viewerCan.confirm);
  const name = of[0]!.system?.name ?? '';
  const all = may.length > 1 && <Button size="compact-sm" variant="default" className="screen-only" disabled={answers.busy} aria-label={t('review.all.of', { system: name })} onClick={() => answers.answer('confirm', may)}>{n('review.all', may.length)}</Button>;
  return (
    <Card title={name} action={all}>
      <ul className="plain narrow-list" onKeyDown={walk}>{of.map((one) => <Line key={one.id} access={one} answers={answers} />)}</ul>
    </Card>
  );
}

/** What has an answer already, when somebody asks. */
function Settled({ lines }: { lines: Whole['settled']['nodes'] }) {
  const { t, n, date } = useI18n();
  if (!lines.length) return null;
  return (
    <details className="before">
      <summary>{n('review.settled', lines.length)}</summary>
      <ul className="plain narrow-list">
        {lines.map(({ id, state, settledAt, settledBy, access }) => (
          <li key={id} className="line">
            <span className="line-what">{access?.person?.name}<span className="soft small figures">{[access?.system?.name, settledBy?.name, settledAt && date(settledAt)].filter(Boolean).join(' · ')}</span></span>
            <span className="tag" data-tone={state === 'CONFIRMED' ? 'pine' : 'slate'}>{t(`review.state.${state}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** It is called off: asked once more, because what waits gets no answer then. */
function End({ review, close }: { review: Review; close: () => void }) {
  const { t } = useI18n();
  const { command, fetching, refusals } = useCommand(ReviewEnd);
  const send = async () => {
    if (await command({ review: review.id, expectedVersion: review.version })) close();
  };
  return (
    <Ask opened final title={t('review.end.title')} submit={t('review.end')} busy={fetching} {...{ close, send, refusals }}>
      <p className="ask-says">{t('review.end.means')}</p>
    </Ask>
  );
}

function Body({ whole, again }: { whole: Whole; again: () => void }) {
  const { t } = useI18n();
  const [ending, end] = useState(false);
  const answers = useAnswers(again);
  const review = readFragment(ReviewNow, whole);
  const accesses = whole.open.nodes.map((line) => line.access).filter((one) => one !== null);
  const systems = [...new Set(accesses.map((one) => one.system?.id))];
  return (
    <>
      <div className="person-head">
        <div><Title order={1}>{t('review')}: {review.system?.name ?? review.client?.name}</Title><p><Progress review={review} /></p></div>
        {review.viewerCan.end && <Button variant="subtle" className="screen-only" onClick={() => end(true)}>{t('review.end')}</Button>}
      </div>
      <Refused messages={answers.refused} />
      <div className="stack">
        {systems.map((id) => <Group key={id} of={accesses.filter((one) => one.system?.id === id)} answers={answers} />)}
        {!accesses.length && <Card><p className="soft">{t('review.nothing')}</p></Card>}
        <Settled lines={whole.settled.nodes} />
      </div>
      {ending && <End review={review} close={() => end(false)} />}
    </>
  );
}

const route = getRouteApi('/app/reviews/$id');

/** One review: every access that waits for an answer, by system. */
export default function ReviewPage() {
  const { t } = useI18n();
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: ReviewQuery, variables: { id } });
  const again = () => read({ requestPolicy: 'network-only' });
  const whole = data?.accessReview;
  useLive(id, read, whole?.open.nodes.flatMap((line) => (line.access ? [line.access.id] : [])) ?? []);
  useTitle(t('review'));
  const back = <Link to="/app/reviews" className="back"><IconBack size={16} aria-hidden="true" />{t('reviews')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={again} /></div>;
  if (data && !whole) return <Missing back={back} />;
  return <div className="page" aria-busy={!whole || undefined}>{back}{whole ? <Body whole={whole} again={again} /> : <CardSkeleton lines={8} />}</div>;
}
