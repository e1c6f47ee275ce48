import './processes.css';
import './scenarios.css';
import './editor.css';
import { Button, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readFragment } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { useNotices } from '../kit/notices';
import { Failure, Missing, Refused } from '../kit/says';
import { useTitle } from '../kit/title';
import { changed, freeKey, grown, rekeyed, without, withoutField, type Definition, type FormField, type Phase, type Step } from './definition';
import { Entries } from './Entries';
import { faultsAt, faultsIn, type Fault } from './faults';
import { FormFields } from './FormFields';
import { HeadingFields } from './HeadingFields';
import { SideSign } from './labels';
import { useBoth } from './outline';
import { Picture } from './Picture';
import { ScenarioDraft, ScenarioNow, ScenarioPublish, WrittenQuery } from './scenario';
import { StepFields } from './StepFields';
import { Texts } from './Texts';

const route = getRouteApi('/app/scenarios/$id/edit');
type Editing = { told: Definition; write: (told: Definition) => void; faults: Fault[] };
const HEADING = ['name', 'summary', 'kind', 'subject', 'target', 'urgent'];

/** Parts of the way, in their order. */
function Phases({ told, write, faults }: Editing) {
  const { told: say } = useBoth();
  const { phases, steps } = told;
  const list = (next: Phase[]) => write({ ...told, phases: next });
  return (
    <Entries
      of="phase" list={phases} write={list} grow={() => list([...phases, { key: freeKey(phases, 'phase'), name: { pl: 'Nowy etap', en: 'New phase' } }])}
      remove={(key) => list(phases.filter((one) => one.key !== key))} stays={({ key }) => steps.some(({ phase }) => phase === key)}
      name={({ name }) => say(name)} head={({ name }) => <strong>{say(name)}</strong>}
      body={({ key, name }) => <div className="step-fields"><Texts of="phase.name" value={name} write={(text) => list(changed(phases, key, { name: text }))} /></div>}
      faults={(key) => faultsAt(faults, `phases.${key}`)}
    />
  );
}

/** What is asked for, at the start or by a step. */
function Asked({ told, write, faults }: Editing) {
  const { t } = useI18n();
  const { told: say } = useBoth();
  const { fields = [], steps } = told;
  const list = (next: FormField[]) => write({ ...told, fields: next });
  const where = (key: string) => steps.find((step) => step.fields?.includes(key));
  const rename = (from: string, to: string) => write(rekeyed(told, from, to));
  return (
    <Entries
      of="field" list={fields} write={list} grow={() => list([...fields, { key: freeKey(fields, 'field'), kind: 'TEXT', label: { pl: 'Nowe pole', en: 'New field' } }])}
      remove={(key) => write(withoutField(told, key))} stays={() => false}
      name={({ label }) => say(label)}
      head={({ key, kind, label }) => <><strong>{say(label)}</strong> <span className="soft small">{t(`asked.kind.${kind}`)} · {where(key) ? t('asked.in', { step: say(where(key)!.title) }) : t('asked.first')}</span></>}
      body={(field, renamed) => (
        <FormFields
          field={field} taken={fields.map(({ key }) => key)} change={(part) => list(changed(fields, field.key, part))}
          rename={(to) => { renamed(to); rename(field.key, to); }}
        />
      )}
      faults={(key) => faultsAt(faults, `fields.${key}`)}
    />
  );
}

/** What is done, step by step. */
function Steps({ told, write, faults }: Editing) {
  const { told: say } = useBoth();
  const { steps } = told;
  const list = (next: Step[]) => write({ ...told, steps: next });
  return (
    <Entries
      of="step" list={steps} write={list} grow={() => write(grown(told, { pl: 'Nowy krok', en: 'New step' }))}
      remove={(key) => write(without(told, key))} stays={() => steps.length === 1}
      name={({ title }) => say(title)} head={({ side, title }) => <><SideSign side={side} /> <strong>{say(title)}</strong></>}
      body={(step) => <StepFields {...{ told, step }} change={(part) => list(changed(steps, step.key, part))} />}
      faults={(key) => faultsAt(faults, `steps.${key}`)}
    />
  );
}

type Scenario = { id: string; version: number };

function Editor({ scenario, saved }: { scenario: Scenario; saved: Definition }) {
  const { t, n } = useI18n();
  const go = route.useNavigate();
  const { tell } = useNotices();
  const [draft, keep] = useDraft(`scenario.${scenario.id}`);
  const told = draft ? (JSON.parse(draft) as Definition) : saved;
  const write = (next: Definition) => keep(JSON.stringify(next));
  const drafting = useCommand(ScenarioDraft);
  const publishing = useCommand(ScenarioPublish);
  const busy = drafting.fetching || publishing.fetching;
  const { faults, besides } = faultsIn([...drafting.refusals, ...publishing.refusals]);
  const send = async (publish: boolean) => {
    publishing.forgive();
    const { id, version } = scenario;
    const drafted = await drafting.command({ scenario: id, expectedVersion: version, definition: JSON.stringify(told) });
    const saved = readFragment(ScenarioNow, drafted?.done.scenario);
    if (!saved || (publish && !(await publishing.command({ scenario: id, expectedVersion: saved.version })))) return;
    keep('');
    tell(t(publish ? 'scenario.published' : 'edit.saved'));
    void go({ to: '/app/scenarios/$id', params: { id } });
  };
  return (
    <div className="editor">
      <HeadingFields {...{ told, write }} faults={faultsAt(faults, ...HEADING)} />
      <Card title={t('scenario.picture')}><Picture steps={told.steps} phases={told.phases} /></Card>
      <Phases {...{ told, write, faults }} />
      <Asked {...{ told, write, faults }} />
      <Steps {...{ told, write, faults }} />
      <Refused messages={[...(faults.length ? [n('edit.faults', faults.length)] : []), ...faultsAt(faults, 'definition', 'key'), ...besides]} />
      <div className="dialog-end">
        {draft && <Button variant="subtle" onClick={() => keep('')}>{t('edit.forget')}</Button>}
        <Button variant="default" loading={busy} disabled={!draft} onClick={() => void send(false)}>{t('edit.save')}</Button>
        <Button loading={busy} onClick={() => void send(true)}>{t('edit.publish')}</Button>
      </div>
    </div>
  );
}

/** The next version of a scenario is written: its form, phases and steps, and above them what waits for what. */
export default function EditPage() {
  const { t } = useI18n();
  const { named } = useBoth();
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: WrittenQuery, variables: { id }, requestPolicy: 'cache-and-network' });
  const scenario = data?.scenario;
  const latest = scenario?.versions.nodes[0];
  const written = latest?.definition as Definition | undefined;
  useTitle(t('edit.title'));
  const back = <Link to="/app/scenarios/$id" params={{ id }} className="back"><IconBack size={16} aria-hidden="true" />{scenario ? named(scenario) : t('scenarios')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && (!scenario?.viewerCan.draft || !written)) return <Missing back={back} />;
  return (
    <div className="page" aria-busy={!scenario || undefined}>
      {back}
      <div className="page-head"><div><Title order={1}>{t('edit.title')}</Title><p className="soft">{latest && t('edit.from', { number: latest.number })} {t('edit.means')}</p></div></div>
      {scenario && written ? <Editor scenario={scenario} saved={written} /> : <CardSkeleton lines={8} />}
    </div>
  );
}
