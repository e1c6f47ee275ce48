import './processes.css';
import './scenarios.css';
import { Button, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { outlineOf, useBoth } from './outline';
import { Picture } from './Picture';
import { ScenarioNow, ScenarioQuery, type Client, type Scenario } from './scenario';
import { Adapt, Publish, Retire } from './scenarioDialogs';

const route = getRouteApi('/app/scenarios/$id');
type Asking = 'publish' | 'retire' | 'adapt';

/** What can be done with it: it is started, adapted, changed, published, taken out of use. */
function Verbs({ scenario, clients }: { scenario: Scenario; clients: Client[] }) {
  const { t } = useI18n();
  const go = route.useNavigate();
  const [asking, ask] = useState<Asking | null>(null);
  const { id, viewerCan: can, published } = scenario;
  const close = () => ask(null);
  const adapting = scenario.client?.kind === 'ENTERPRISE' && published ? clients.filter((one) => one.viewerCan.adaptScenario) : [];
  const verb = (one: Asking) => <Button key={one} variant={one === 'retire' ? 'subtle' : 'default'} onClick={() => ask(one)}>{t(`scenario.${one}`)}</Button>;
  return (
    <div className="scenario-verbs screen-only">
      {published && clients.some((one) => one.viewerCan.startProcess) && <LinkButton to="/app/scenarios/$id/start" params={{ id }}>{t('scenarios.start')}</LinkButton>}
      {can.draft && <LinkButton to="/app/scenarios/$id/edit" params={{ id }} variant="default">{t('scenario.edit')}</LinkButton>}
      {adapting.length > 0 && verb('adapt')}
      {can.publish && verb('publish')}
      {can.retire && verb('retire')}
      {asking === 'publish' && <Publish {...{ scenario, close }} />}
      {asking === 'retire' && <Retire {...{ scenario, close }} />}
      {asking === 'adapt' && <Adapt {...{ scenario, close }} clients={adapting} show={(copy) => { close(); void go({ to: '/app/scenarios/$id', params: { id: copy } }); }} />}
    </div>
  );
}

/** Every version, the latest first: what was published never changes. */
function Versions({ versions }: { versions: Scenario['versions']['nodes'] }) {
  const { t, date } = useI18n();
  return (
    <Card title={t('scenario.versions')}>
      <ul className="plain narrow-list">
        {versions.map(({ id, number, state, publishedAt, retiredAt }) => (
          <li key={id}>
            <p className="scenario-tags"><strong>{t('scenario.version', { number })}</strong> <span className="tag" data-tone={state === 'PUBLISHED' ? 'pine' : state === 'DRAFT' ? 'honey' : undefined}>{t(`scenario.state.${state}`)}</span></p>
            {publishedAt && <p className="soft small">{t('scenario.since', { on: date(publishedAt) })}{retiredAt && ` · ${t('scenario.until', { on: date(retiredAt) })}`}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Body({ scenario, clients }: { scenario: Scenario; clients: Client[] }) {
  const { t } = useI18n();
  const { named, summed } = useBoth();
  const { versions: { nodes: versions }, adaptedFrom, client } = scenario;
  const outline = outlineOf(versions.find(({ state }) => state === 'PUBLISHED') ?? versions[0]);
  return (
    <>
      <div className="page-head">
        <div className="process-head">
          <p className="soft small">{t(`scenario.kind.${scenario.kind}`)} · {client?.kind === 'CLIENT' ? client.name : t('scenario.library')} · <code>{scenario.slug}</code></p>
          <Title order={1}>{named(scenario)}</Title>
          <p className="soft">{summed(scenario)}</p>
          {adaptedFrom && <p className="small"><Link to="/app/scenarios/$id" params={{ id: adaptedFrom.id }}>{t('scenario.adaptedFrom', { name: named(adaptedFrom) })}</Link></p>}
        </div>
        <Verbs {...{ scenario, clients }} />
      </div>
      <div className="stack">
        <Card title={t('scenario.picture')}><Picture steps={outline.steps} phases={outline.phases} /></Card>
        <Versions versions={versions} />
      </div>
    </>
  );
}

/** One scenario: what waits for what in it, in which versions it stands, and what can be done with it. */
export default function ScenarioPage() {
  const { t } = useI18n();
  const { named } = useBoth();
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: ScenarioQuery, variables: { id } });
  const scenario = data?.scenario && readFragment(ScenarioNow, data.scenario);
  useTitle(scenario ? named(scenario) : undefined);
  const back = <Link to="/app/scenarios" className="back"><IconBack size={16} aria-hidden="true" />{t('scenarios')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && !scenario) return <Missing back={back} />;
  return <div className="page" aria-busy={!scenario || undefined}>{back}{scenario ? <Body scenario={scenario} clients={data!.organisations.nodes} /> : <CardSkeleton lines={8} />}</div>;
}
