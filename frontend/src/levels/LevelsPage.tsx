import '../settings/settings.css';
import './levels.css';
import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { LinkButton } from '../kit/LinkButton';
import { Empty, Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { useClients } from '../organisations/clients';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { SettingsTabs } from '../settings/Tabs';
import { Agreement } from './Agreement';
import { Promised } from './Promised';
import { standing } from './promises';
import { PolicyFragment } from './queries';

const LevelsQuery = graphql(`
  query Levels($now: DateTime!) {
    policies(first: 100, filter: { or: [{ endedAt: { isNull: true } }, { endedAt: { gt: $now } }] }) {
      nodes { id client { id } ...PolicyShown }
    }
  }
`, [PolicyFragment]);

type Row = { id: string; name: string; said: string };

function Clients({ rows }: { rows: Row[] }) {
  const { t } = useI18n();
  return (
    <Card title={t('levels.clients')}>
      <table className="levels-grid">
        <thead><tr><th scope="col">{t('ticket.client')}</th><th scope="col">{t('levels.holds')}</th></tr></thead>
        <tbody>
          {rows.map(({ id, name, said }) => (
            <tr key={id}><th scope="row"><Link to="/app/settings/levels/$id" params={{ id }} className="row-link">{name}</Link></th><td>{said}</td></tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** What holds for everybody, and which client has something of its own. */
function Overview() {
  const { t, date } = useI18n();
  const [now] = useState(() => new Date().toISOString());
  const { viewer } = useSession();
  const clients = useClients();
  const [{ data, error }, read] = useQuery({ query: LevelsQuery, variables: { now } });
  if (error && !data) return <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data) return <div className="stack"><CardSkeleton lines={6} /><CardSkeleton lines={6} /></div>;
  const all = data.policies.nodes.map((node) => ({ client: node.client, policy: readFragment(PolicyFragment, node) }));
  const of = (id: string, stands: 'holds' | 'coming') => all.find(({ client, policy }) => client?.id === id && standing(policy, Date.parse(now)) === stands)?.policy;
  const home = viewer.client?.id ?? '';
  const common = of(home, 'holds');
  const said = (id: string) => {
    const [own, coming] = [of(id, 'holds'), of(id, 'coming')];
    const held = own ? t('levels.version', { name: own.name, number: own.number }) : t(common ? 'levels.asAll' : 'levels.nothing');
    return coming ? t('levels.then', { held, on: date(coming.fromAt), name: coming.name, number: coming.number }) : held;
  };
  return (
    <div className="stack">
      <Card title={t('levels.all')} action={<LinkButton to="/app/settings/levels/$id" params={{ id: home }} variant="default" size="xs" className="screen-only">{t('levels.open')}</LinkButton>}>
        {common ? <Promised of={common} team /> : <Empty title={t('levels.none')} hint={t('levels.none.team')} />}
      </Card>
      {clients.length > 0 && <Clients rows={clients.map(({ id, name }) => ({ id, name, said: said(id) }))} />}
    </div>
  );
}

/** Service levels: for the team all that is promised, for a client what was agreed with them. */
export default function LevelsPage() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const team = isStaff(viewer);
  const name = t(team ? 'levels' : 'levels.client');
  useTitle(`${name} · ${t('settings')}`);
  return (
    <div className="page settings">
      <div className="page-head"><Title order={1}>{t('settings')}</Title></div>
      <SettingsTabs />
      <p className="soft level-means">{t(team ? 'levels.means' : 'levels.means.client')}</p>
      {team ? <Overview /> : <Agreement id={viewer.client?.id ?? ''} team={false} />}
    </div>
  );
}
