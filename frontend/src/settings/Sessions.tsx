import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Card, CardSkeleton } from '../kit/Card';
import { useRun } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Failure } from '../kit/says';
import { When } from '../kit/When';
import { agentName } from './agent';

const SessionsQuery = graphql(`
  query Sessions($now: DateTime!) {
    viewer {
      id
      sessions(first: 50, filter: { endedAt: { isNull: true }, expiresAt: { gt: $now } }) {
        nodes { id agent here createdAt usedAt expiresAt }
      }
    }
  }
`);
const SessionEnd = graphql(`
  mutation SessionEnd($input: SessionEndInput!) {
    done: sessionEnd(input: $input) { session { id } userErrors { path message } }
  }
`);
type Session = NonNullable<ResultOf<typeof SessionsQuery>['viewer']>['sessions']['nodes'][number];

function Line({ of, end }: { of: Session; end: () => void }) {
  const { t, dateTime } = useI18n();
  const name = agentName(of.agent) ?? t('settings.session.unknown');
  return (
    <li className="way">
      <div>
        <p><strong>{name}</strong> {of.here && <span className="tag" data-tone="pine">{t('settings.session.here')}</span>}</p>
        <p className="soft small">{t('settings.session.used')} <When at={of.usedAt ?? of.createdAt} /></p>
        <p className="soft small">{t('settings.session.span', { from: dateTime(of.createdAt), to: dateTime(of.expiresAt) })}</p>
      </div>
      {!of.here && <Button variant="default" size="xs" aria-label={t('settings.session.end.of', { name })} onClick={end}>{t('settings.session.end')}</Button>}
    </li>
  );
}

/** The question before one or several browsers are signed out. */
function End({ sessions, ended, close }: { sessions: Session[]; ended: () => void; close: () => void }) {
  const { t, n } = useI18n();
  const { tell } = useNotices();
  const run = useRun(SessionEnd);
  const [busy, setBusy] = useState(false);
  const [refusals, refuse] = useState<string[]>([]);
  const send = async () => {
    setBusy(true);
    const said: string[] = [];
    for (const { id } of sessions) said.push(...(await run({ session: id })));
    setBusy(false);
    ended();
    if (said.length) return refuse([...new Set(said)]);
    tell(n('settings.session.ended', sessions.length));
    close();
  };
  return (
    <Ask opened title={n('settings.session.ask', sessions.length)} submit={t('settings.session.end')} busy={busy} {...{ close, send, refusals }}>
      <p className="ask-says">{t('settings.session.means')}</p>
    </Ask>
  );
}

/** Where one is signed in, and the way to be no longer. */
export function Sessions() {
  const { t } = useI18n();
  const [now] = useState(() => new Date().toISOString());
  const [ending, end] = useState<Session[]>([]);
  const [{ data, error }, read] = useQuery({ query: SessionsQuery, variables: { now } });
  const again = () => read({ requestPolicy: 'network-only' });
  if (error && !data) return <Failure error={error} retry={again} />;
  if (!data?.viewer) return <CardSkeleton lines={6} />;
  const sessions = [...data.viewer.sessions.nodes].sort((one, other) => Number(other.here) - Number(one.here));
  const others = sessions.filter(({ here }) => !here);
  return (
    <Card title={t('settings.sessions.title')}>
      <p className="soft">{t('settings.sessions.means')}</p>
      <ul className="plain ways">{sessions.map((one) => <Line key={one.id} of={one} end={() => end([one])} />)}</ul>
      {others.length > 1 && <Button variant="default" mt="md" onClick={() => end(others)}>{t('settings.session.endOthers')}</Button>}
      {ending.length > 0 && <End sessions={ending} ended={again} close={() => end([])} />}
    </Card>
  );
}
