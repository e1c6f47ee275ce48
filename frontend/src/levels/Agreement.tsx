import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../graphql';
import { Ask } from '../kit/Ask';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { useNotices } from '../kit/notices';
import { Empty, Failure } from '../kit/says';
import { Promised } from './Promised';
import { standing } from './promises';
import { LevelQuery, PolicyEnd, PolicyFragment, type Level, type Policy, type Whose } from './queries';
import { Terms } from './Terms';

/** Versions that hold, are to come, and are over; the company's own stand in where a client has none. */
export function sorted(level: Level, now: number) {
  const own = readFragment(PolicyFragment, level.organisation?.policies.nodes ?? []);
  const held = own.find((one) => standing(one, now) === 'holds');
  const common = readFragment(PolicyFragment, level.policies.nodes).find((one) => standing(one, now) === 'holds');
  return {
    holds: held ?? common ?? null,
    isOwn: !!held,
    coming: own.filter((one) => standing(one, now) === 'coming'),
    over: own.filter((one) => standing(one, now) === 'over'),
  };
}

function End({ policy, coming, common, done, close }: { policy: Policy; coming: boolean; common: boolean; done: () => void; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { command, fetching, refusals } = useCommand(PolicyEnd);
  const send = async () => {
    if (!(await command({ policy: policy.id }))) return;
    close();
    done();
    tell(t(coming ? 'levels.withdrawn' : 'levels.ended'));
  };
  return (
    <Ask opened title={t(coming ? 'levels.withdraw.title' : 'levels.end.title')} submit={t(coming ? 'levels.withdraw' : 'levels.end')} final busy={fetching} send={() => void send()} {...{ close, refusals }}>
      <p className="ask-says">{t(coming ? 'levels.withdraw.means' : common ? 'levels.end.means.all' : 'levels.end.means')}</p>
    </Ask>
  );
}

function useVersion() {
  const { t, date } = useI18n();
  return ({ name, number, fromAt, endedAt }: Policy) => {
    const version = t('levels.version', { name, number });
    return endedAt ? t('levels.version.span', { version, from: date(fromAt), to: date(endedAt) }) : t('levels.version.since', { version, from: date(fromAt) });
  };
}

/** Earlier versions, each opened by a press. */
function Earlier({ of, team }: { of: Policy[]; team: boolean }) {
  const { t } = useI18n();
  const version = useVersion();
  if (!of.length) return null;
  return (
    <Card title={t('levels.earlier')}>
      {of.map((one) => <details key={one.id} className="level-version"><summary>{version(one)}</summary><Promised of={one} team={team} /></details>)}
    </Card>
  );
}

function Holding({ level, whose, team, end }: { level: ReturnType<typeof sorted>; whose: Whose; team: boolean; end: (policy: Policy) => void }) {
  const { t } = useI18n();
  const version = useVersion();
  const { holds, isOwn } = level;
  const mayEnd = isOwn && !holds?.endedAt && whose.policies.nodes.find(({ id }) => id === holds?.id)?.viewerCan.end;
  const action = mayEnd && <Button variant="subtle" size="xs" className="screen-only" onClick={() => end(holds!)}>{t('levels.end')}</Button>;
  if (!holds) return <div className="card"><Empty title={t('levels.none')} hint={t(team ? 'levels.none.team' : 'levels.none.hint')} /></div>;
  return (
    <Card title={t('levels.now')} action={action}>
      <p className="soft small level-which">
        {version(holds)} {!isOwn && (team ? <Link to="/app/settings/levels">{t('levels.common')}</Link> : t('levels.common'))}
      </p>
      <Promised of={holds} team={team} />
    </Card>
  );
}

/** A version whose day is to come. */
function Coming({ of, team, withdraw }: { of: Policy; team: boolean; withdraw: false | (() => void) }) {
  const { t, date } = useI18n();
  const action = withdraw && <Button variant="subtle" size="xs" className="screen-only" onClick={withdraw}>{t('levels.withdraw')}</Button>;
  return (
    <Card title={t('levels.from', { on: date(of.fromAt) })} className="level-coming" action={action}>
      <p className="soft small level-which">{t('levels.version', { name: of.name, number: of.number })}</p>
      <Promised of={of} team={team} />
    </Card>
  );
}

/** What is agreed with an organisation: now, from a day to come, and before. */
export function Agreement({ id, team }: { id: string; team: boolean }) {
  const { t } = useI18n();
  const [now] = useState(() => Date.now());
  const [ending, end] = useState<Policy | null>(null);
  const [{ data, error }, read] = useQuery({ query: LevelQuery, variables: { id } });
  const again = () => read({ requestPolicy: 'network-only' });
  if (error && !data) return <Failure error={error} retry={again} />;
  if (!data?.organisation) return <CardSkeleton lines={8} />;
  const whose = data.organisation;
  const level = sorted(data, now);
  const draft = whose.viewerCan.publishPolicy && (
    <div className="level-verbs screen-only">
      <LinkButton to="/app/settings/levels/$id/new" params={{ id }} leftSection={<IconPlus size={16} aria-hidden="true" />}>{t(level.isOwn || level.coming.length ? 'levels.new' : 'levels.new.own')}</LinkButton>
    </div>
  );
  return (
    <div className="stack">
      {draft}
      <Holding {...{ level, whose, team, end }} />
      {level.coming.map((one) => <Coming key={one.id} of={one} team={team} withdraw={whose.viewerCan.publishPolicy && (() => end(one))} />)}
      {whose.kind !== 'ENTERPRISE' && <Terms whose={whose} />}
      <Earlier of={level.over} team={team} />
      {ending && <End policy={ending} coming={level.coming.some(({ id: one }) => one === ending.id)} common={whose.kind === 'ENTERPRISE'} done={again} close={() => end(null)} />}
    </div>
  );
}
