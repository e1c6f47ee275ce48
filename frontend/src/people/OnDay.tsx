import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { today } from '../calendars/words';
import { deviceName } from '../devices/labels';
import { graphql } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { Failure } from '../kit/says';

const OnDayQuery = graphql(`
  query PersonOnDay($id: ID!, $from: DateTime!, $to: DateTime!) {
    person(id: $id) {
      id
      could: accesses(first: 100, filter: { grantedAt: { lt: $to }, or: [{ revokedAt: { isNull: true } }, { revokedAt: { gt: $from } }] }) { nodes { id level system { id name } } }
      had: assignments(first: 100, filter: { fromAt: { lt: $to }, or: [{ toAt: { isNull: true } }, { toAt: { gt: $from } }] }) { nodes { id device { id tag model { id manufacturer name } } } }
    }
  }
`);

/** The first moment of the day, and the first of the next, where the reader is. */
function span(day: string) {
  const from = new Date(`${day}T00:00:00`);
  const to = new Date(from);
  to.setDate(to.getDate() + 1);
  return { from: from.toISOString(), to: to.toISOString() };
}

function Found({ id, on }: { id: string; on: string }) {
  const { t } = useI18n();
  const [{ data, error }, read] = useQuery({ query: OnDayQuery, variables: { id, ...span(on) }, requestPolicy: 'cache-and-network' });
  if (error && !data) return <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data?.person) return <p className="soft" aria-busy="true">…</p>;
  const { could, had } = data.person;
  if (!could.nodes.length && !had.nodes.length) return <p className="soft" role="status">{t('onDay.nothing')}</p>;
  return (
    <ul className="plain narrow-list" aria-live="polite">
      {had.nodes.map(({ id, device }) => device && <li key={id}><Link to="/app/devices/$id" params={{ id: device.id }} className="row-link">{deviceName(device)}</Link> <span className="soft small">{device.tag}</span></li>)}
      {could.nodes.map(({ id, level, system }) => system && <li key={id}><Link to="/app/systems/$id" params={{ id: system.id }} className="row-link">{system.name}</Link> <span className="soft small">{level}</span></li>)}
    </ul>
  );
}

/** What a person held and could open on a day that one names. */
export function OnDay({ id }: { id: string }) {
  const { t } = useI18n();
  const [day, choose] = useState('');
  const said = !Number.isNaN(Date.parse(day));
  const ahead = said && new Date(`${day}T00:00`) > new Date();
  return (
    <Card title={t('onDay')}>
      <TextInput type="date" mb="xs" label={t('onDay.day')} className="screen-only" value={day} max={today()} error={ahead && t('onDay.ahead')} onChange={(event) => choose(event.currentTarget.value)} />
      {said && !ahead && <Found id={id} on={day} />}
    </Card>
  );
}
