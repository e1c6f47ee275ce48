import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../graphql';
import { Card } from '../../kit/Card';
import { useCommand } from '../../kit/command';
import { useDraft } from '../../kit/draft';
import { useI18n } from '../../kit/i18n';
import { useNotices } from '../../kit/notices';
import { Refused } from '../../kit/says';
import { Scores, type Score } from '../Scores';
import { TicketRate } from './commands';

export const RatingFragment = graphql(`
  fragment Rating on Ticket {
    id
    viewerCan { rate }
    ratings(first: 1) { nodes { id score comment ratedAt expiresAt person { id name } } }
  }
`);
type Given = ResultOf<typeof RatingFragment>['ratings']['nodes'][number];

function Rate({ ticket }: { ticket: string }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [score, choose] = useState<Score | null>(null);
  const [comment, write] = useDraft(`rating.${ticket}`);
  const { command, fetching, refusals } = useCommand(TicketRate);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!score || !(await command({ ticket, score, comment }))) return;
    write('');
    tell(t('rating.thanks'));
  };
  return (
    <form className="rating screen-only" onSubmit={(event) => void send(event)}>
      <Scores legend={t('rating.ask')} score={score} choose={choose} />
      {score && <Textarea label={t('rating.comment')} rows={3} maxLength={2000} value={comment} onChange={(event) => write(event.currentTarget.value)} />}
      <Refused messages={refusals} />
      {score && <Button type="submit" loading={fetching}>{t('rating.submit')}</Button>}
    </form>
  );
}

function Rated({ given, score }: { given: Given; score: Score }) {
  const { t, date } = useI18n();
  return (
    <>
      <p className="rated"><strong className="figures">{t('rating.score', { score })}</strong> {t(`rating.${score}`)}</p>
      {given.comment && <blockquote className="quote prose">{given.comment}</blockquote>}
      <p className="soft small">{given.person?.name}{given.ratedAt && ` · ${date(given.ratedAt)}`}</p>
    </>
  );
}

/** What its requester thinks of what became of it: asked once, and then told to those who may know. */
export function Rating({ data }: { data: FragmentOf<typeof RatingFragment> }) {
  const { t } = useI18n();
  const { id, viewerCan, ratings } = readFragment(RatingFragment, data);
  const given = ratings.nodes[0];
  if (!given) return null;
  const asked = viewerCan.rate && !given.ratedAt && Date.parse(given.expiresAt) > Date.now();
  if (!asked && !given.score) return null;
  return <Card title={t('rating')}>{given.score ? <Rated given={given} score={given.score as Score} /> : <Rate ticket={id} />}</Card>;
}
