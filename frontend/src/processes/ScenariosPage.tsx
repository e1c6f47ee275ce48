import './processes.css';
import './scenarios.css';
import { Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { Choice } from '../kit/Choice';
import { useI18n } from '../kit/i18n';
import { LinkButton } from '../kit/LinkButton';
import { Words } from '../kit/list/Filters';
import { Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { chosenOf, KINDS, wantedOf, type Kind } from './catalogue';
import { formOf, useBoth } from './outline';
import { ProcessTabs } from './Tabs';
import { useUsual } from './usual';

const ScenariosQuery = graphql(`
  query Scenarios($filter: ScenarioFilter) {
    scenarios(first: 100, filter: $filter) {
      nodes {
        id
        kind
        namePl
        nameEn
        summaryPl
        summaryEn
        published
        client { id name kind }
        versions(first: 1, filter: { state: { eq: PUBLISHED } }) { nodes { id form } }
      }
    }
    copies: scenarios(first: 100, filter: { client: { kind: { eq: CLIENT } }, published: { isNull: false } }) { nodes { id adaptedFrom { id } } }
    organisations(first: 100, filter: { kind: { eq: CLIENT } }) { nodes { id viewerCan { startProcess } } }
  }
`);
type Scenario = ResultOf<typeof ScenariosQuery>['scenarios']['nodes'][number];

const route = getRouteApi('/app/scenarios');

/** What one has to give, and how many steps each side takes. */
function Asks({ scenario, staff }: { scenario: Scenario; staff: boolean }) {
  const { t, n } = useI18n();
  const { told } = useBoth();
  const form = formOf(scenario.versions.nodes[0]);
  const about = form['x-about'];
  const needed = [about?.target && told(about.target), ...form.required.map((key) => told(form.properties[key]!['x-words'].label))].filter(Boolean);
  return (
    <>
      {needed.length > 0 && <p className="small"><span className="soft">{t('scenarios.needed')}:</span> {needed.join(' · ')}</p>}
      {about && <p className="soft small">{n('scenarios.steps', about.steps.CLIENT + about.steps.ENTERPRISE)} · {n(staff ? 'scenarios.ofClient' : 'scenarios.ofYours', about.steps.CLIENT)}</p>}
    </>
  );
}

/** One scenario: what is done, what one has to give, and the way to start it. */
function One({ scenario, starts, staff, usual }: { scenario: Scenario; starts: boolean; staff: boolean; usual: string | null }) {
  const { t } = useI18n();
  const { named, summed } = useBoth();
  const { client, person, device } = route.useSearch();
  const own = scenario.client?.kind === 'CLIENT';
  const { id } = scenario;
  return (
    <Card className="scenario">
      <p className="scenario-tags"><span className="tag">{t(`scenario.kind.${scenario.kind}`)}</span>{own && <span className="tag" data-tone="plum">{staff ? scenario.client?.name : t('scenarios.own')}</span>}{!scenario.published && <span className="tag" data-tone="honey">{t('scenarios.unused')}</span>}</p>
      <h2 className="card-title">{named(scenario)}</h2>
      <p className="small">{summed(scenario)}</p>
      {scenario.published && <Asks {...{ scenario, staff }} />}
      {usual && <p className="small">{usual}</p>}
      <div className="scenario-verbs screen-only">
        {scenario.published && starts && <LinkButton to="/app/scenarios/$id/start" params={{ id }} search={{ client, person, device }} size="xs" aria-label={t('scenarios.start.of', { name: named(scenario) })}>{t('scenarios.start')}</LinkButton>}
        <LinkButton to="/app/scenarios/$id" params={{ id }} variant="default" size="xs" aria-label={t('scenarios.show.of', { name: named(scenario) })}>{t('scenarios.show')}</LinkButton>
      </div>
    </Card>
  );
}

/** What is not here is asked for in a ticket, with the words that were typed. */
function Else({ q }: { q: string | undefined }) {
  const { t } = useI18n();
  const { device } = route.useSearch();
  return (
    <Card className="scenario">
      <h2 className="card-title">{t('scenarios.else')}</h2>
      <p className="small">{q ? t('scenarios.else.with', { words: q }) : t('scenarios.else.hint')}</p>
      <div className="scenario-verbs screen-only"><LinkButton to="/app/tickets/new" search={{ title: q, device }} variant="default" size="xs">{t('scenarios.else.open')}</LinkButton></div>
    </Card>
  );
}

/** Whom or what it is to be about, when one comes from there. */
function About() {
  const { t } = useI18n();
  const { person, device } = route.useSearch();
  if (!person && !device) return null;
  const to = person ? { to: '/app/people/$id' as const, params: { id: person } } : { to: '/app/devices/$id' as const, params: { id: device! } };
  return <p className="soft small">{t(person ? 'scenarios.aboutPerson' : 'scenarios.aboutDevice')} <Link {...to}>{t('scenarios.back')}</Link> · <Link to="/app/scenarios" search={{}}>{t('scenarios.all')}</Link></p>;
}

function Find() {
  const { t } = useI18n();
  const search = route.useSearch();
  const go = route.useNavigate();
  const change = (part: { q?: string | undefined; kind?: Kind | undefined }) => void go({ search: (before) => ({ ...before, ...part }), replace: true });
  return (
    <div className="scenarios-find screen-only" role="search">
      <Words address={search} change={change} label={t('scenarios.find')} hint={t('scenarios.find.hint')} box={null} />
      <Choice<Kind | ''> label={t('scenarios.kind')} value={search.kind ?? ''} choose={(one) => change({ kind: one || undefined })} of={[['', t('scenarios.kind.all')], ...KINDS.map((one): [Kind, string] => [one, t(`scenario.kind.${one}`)])]} />
    </div>
  );
}

/** Ready ways to do something together: found, understood and started. */
export default function ScenariosPage() {
  const { t, n } = useI18n();
  const staff = isStaff(useSession().viewer);
  const search = route.useSearch();
  useTitle(t('scenarios'));
  const [{ data, error, fetching }, read] = useQuery({ query: ScenariosQuery, variables: { filter: wantedOf(search) } });
  const usual = useUsual();
  const all = data?.scenarios.nodes.filter((one) => staff || one.published) ?? [];
  const adapted = new Set(staff ? [] : data?.copies.nodes.flatMap((one) => one.adaptedFrom?.id ?? []));
  const found = chosenOf(all, (one) => formOf(one.versions.nodes[0])['x-about'], search, adapted);
  const starts = data?.organisations.nodes.some((one) => one.viewerCan.startProcess) ?? false;
  return (
    <div className="page" aria-busy={fetching || undefined}>
      <div className="page-head"><Title order={1}>{t('scenarios')}</Title></div>
      <ProcessTabs />
      <About />
      <Find />
      {error && !data && <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {!data && !error && <CardSkeleton lines={6} />}
      {data && <p className="soft small" role="status">{n('scenarios.found', found.length)}</p>}
      {data && <div className="scenarios">{found.map((one) => <One key={one.id} scenario={one} starts={starts} staff={staff} usual={one.published ? usual(one.id) : null} />)}<Else q={search.q} /></div>}
    </div>
  );
}
