import { Button, SegmentedControl, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import type { ResultOf } from '../graphql';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { IconLock } from '../kit/icons';
import { Refused } from '../kit/says';
import { When } from '../kit/When';
import { Face } from '../people/Face';
import { DecisionRemark, type DecisionNow } from './commands';

type Now = ResultOf<typeof DecisionNow>;
type One = Now['remarks']['nodes'][number];

function Said({ one }: { one: One }) {
  const { t } = useI18n();
  const team = one.author?.client?.kind === 'ENTERPRISE';
  return (
    <li className="remark" data-internal={one.audience === 'INTERNAL' || undefined}>
      <Face name={one.author?.name ?? '?'} team={team} />
      <article>
        <p className="small">
          <strong>{one.author?.name ?? t('person.unknown')}</strong> <span className="soft"><When at={one.at} /></span>
          {one.audience === 'INTERNAL' && <span className="tag" data-tone="plum"><IconLock size={13} aria-hidden="true" />{t('comment.internal')}</span>}
        </p>
        <div className="prose">{one.body}</div>
      </article>
    </li>
  );
}

function Write({ decision, staff }: { decision: string; staff: boolean }) {
  const { t } = useI18n();
  const [chosen, setAudience] = useDraft(`remark.audience.${decision}`);
  const [body, write] = useDraft(`remark.${decision}`);
  const { command, fetching, refusals } = useCommand(DecisionRemark);
  const internal = staff && chosen === 'INTERNAL';
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (body.trim() && (await command({ decision, body, audience: internal ? 'INTERNAL' : 'SHARED' }))) write('');
  };
  const label = t(internal ? 'decision.remark.internal' : 'decision.remark');
  return (
    <form className="remark-form screen-only" onSubmit={(event) => void send(event)}>
      {staff && (
        <SegmentedControl
          size="xs" aria-label={t('comment.audience')} value={internal ? 'INTERNAL' : 'SHARED'} onChange={setAudience}
          data={[{ value: 'SHARED', label: t('decision.remark.shared.tab') }, { value: 'INTERNAL', label: t('decision.remark.internal.tab') }]}
        />
      )}
      <Textarea label={label} rows={2} maxLength={10_000} value={body} onChange={(event) => write(event.currentTarget.value)} />
      <Refused messages={refusals} />
      <Button type="submit" variant="default" loading={fetching} disabled={!body.trim()}>{t('decision.remark.send')}</Button>
    </form>
  );
}

/** What was said about it, and a place to say more. */
export function Talk({ now, staff }: { now: Now; staff: boolean }) {
  const { t } = useI18n();
  const said = now.remarks.nodes;
  return (
    <>
      {said.length ? <ul className="plain remarks">{said.map((one) => <Said key={one.id} one={one} />)}</ul> : <p className="soft small">{t('decision.talk.none')}</p>}
      {now.viewerCan.remark && <Write decision={now.id} staff={staff} />}
    </>
  );
}
