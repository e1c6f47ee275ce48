import './decisions.css';
import { Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, readFragment, type ResultOf } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { BackToList } from '../kit/list/Back';
import { LinkButton } from '../kit/LinkButton';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { useLive } from '../live/Live';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { DecisionNow } from './commands';
import { Deciders } from './Deciders';
import { StateTag } from './labels';
import { Options } from './Options';
import { Subject, SubjectFragment } from './Subject';
import { Talk } from './Talk';
import { Verbs } from './Verbs';

const DecisionQuery = graphql(`
  query Decision($id: ID!) {
    decision(id: $id) {
      id
      question
      why
      authority
      rule
      needed
      dueAt
      onTimeout
      fellDueAt
      askedAt
      askedBy { id name }
      client { id name viewerCan { askDecision } }
      subject { ...DecisionSubject }
      supersedes { id question }
      supersededBy(first: 1) { nodes { id question } }
      ...DecisionNow
    }
  }
`, [DecisionNow, SubjectFragment]);
type Asked = NonNullable<ResultOf<typeof DecisionQuery>['decision']>;
type Now = ResultOf<typeof DecisionNow>;

/** How many votes it takes, by when, and what happens then. */
function Terms({ asked, now }: { asked: Asked; now: Now }) {
  const { t, n, dateTime } = useI18n();
  const fallback = now.options.nodes.find((one) => one.fallback);
  const alone = now.approvers.nodes.length === 1;
  return (
    <div className="small decision-terms">
      <p>{t(`decision.authority.${asked.authority}`)}. {!alone && (asked.rule === 'N_OF_M' ? n('decision.rule.N_OF_M', Math.max(asked.needed, 1)) : t(`decision.rule.${asked.rule}`))} {asked.authority === 'JOINT' && t('decision.joint')}</p>
      {now.state === 'PENDING' && asked.dueAt && <p>{t('decision.due', { at: dateTime(asked.dueAt) })}. {t(`decision.timeout.${asked.onTimeout}`, { label: fallback?.label ?? '' })}</p>}
      {asked.fellDueAt && <p>{t('decision.fell')}</p>}
    </div>
  );
}

function Head({ asked, now }: { asked: Asked; now: Now }) {
  const { t, ago } = useI18n();
  const { viewer } = useSession();
  const waits = now.approvers.nodes.some(({ state, person }) => state === 'WAITING' && person?.id === viewer.id);
  return (
    <div className="decision-head">
      <p className="small">
        {waits ? <span className="tag" data-tone="honey">{t('decision.yours')}</span> : <StateTag state={now.state} />}
        <span className="soft">{t(asked.askedBy ? 'decision.asked' : 'decision.asked.system', { name: asked.askedBy?.name ?? '', when: ago(asked.askedAt, Date.now()) })}</span>
      </p>
      <Title order={1}>{asked.question}</Title>
      {asked.why && <div className="prose">{asked.why}</div>}
      {asked.subject && <Subject data={asked.subject} />}
      {asked.supersedes && <p className="small">{t('decision.replaces')} <Link to="/app/decisions/$id" params={{ id: asked.supersedes.id }}>{asked.supersedes.question}</Link></p>}
      {asked.supersededBy.nodes.map((one) => <p key={one.id} className="small">{t('decision.replacedBy')} <Link to="/app/decisions/$id" params={{ id: one.id }}>{one.question}</Link></p>)}
      {now.askedBackAt && <p className="decision-owes small">{t('decision.awaitsAnswer')}</p>}
    </div>
  );
}

const route = getRouteApi('/app/decisions/$id');

/** One decision: the question, the options, who decides, what was said, and what happens if nobody does. */
export default function DecisionPage() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: DecisionQuery, variables: { id } });
  useLive(id, read);
  const asked = data?.decision;
  useTitle(asked?.question);
  const back = <BackToList to="/app/decisions">{t('decisions')}</BackToList>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && !asked) return <Missing back={back} />;
  if (!asked) return <div className="page" aria-busy="true">{back}<CardSkeleton lines={4} /><CardSkeleton lines={6} /></div>;
  const now = readFragment(DecisionNow, asked);
  const mine = now.approvers.nodes.find(({ person, option }) => person?.id === viewer.id && option)?.option?.id;
  const replaceable = now.state === 'TAKEN' && asked.client?.viewerCan.askDecision && !asked.supersededBy.nodes.length;
  return (
    <div className="page">
      {back}
      <Head asked={asked} now={now} />
      <Options now={now} mine={mine} />
      <Verbs now={now} />
      {replaceable && <div className="decision-verbs screen-only"><LinkButton to="/app/decisions/new" search={{ replaces: asked.id, client: asked.client?.id }} variant="default">{t('decision.replace')}</LinkButton></div>}
      <div className="decision-below">
        <Card title={t('decision.deciders')}><Terms asked={asked} now={now} /><Deciders of={now.approvers.nodes} /></Card>
        <Card title={t('decision.talk')}><Talk key={now.id} now={now} staff={isStaff(viewer)} /></Card>
      </div>
    </div>
  );
}
