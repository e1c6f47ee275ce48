import './processes.css';
import './scenarios.css';
import './editor.css';
import { Button, Textarea, TextInput, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { IconBack, IconClose, IconDown, IconPlus, IconUp } from '../kit/icons';
import { useNotices } from '../kit/notices';
import { Failure, Missing, Refused } from '../kit/says';
import { useTitle } from '../kit/title';
import { changed, faultsOf, grown, moved, without, type Definition } from './definition';
import { SideSign } from './labels';
import { useBoth, type Text } from './outline';
import { Picture } from './Picture';
import { ScenarioDraft, ScenarioNow, ScenarioPublish, WrittenQuery } from './scenario';
import { StepFields } from './StepFields';

const route = getRouteApi('/app/scenarios/$id/edit');
type Editing = { told: Definition; write: (told: Definition) => void };

/** What it is called and what it is for, in both languages. */
function Heading({ told, write }: Editing) {
  const { t } = useI18n();
  const set = (part: 'name' | 'summary', language: keyof Text, value: string) => write({ ...told, [part]: { ...told[part], [language]: value } });
  return (
    <Card title={t('edit.heading')} className="step-fields">
      <div className="step-row">
        {(['pl', 'en'] as const).map((language) => <TextInput key={language} label={t(`edit.name.${language}`)} maxLength={120} value={told.name[language]} onChange={(event) => set('name', language, event.currentTarget.value)} />)}
      </div>
      <div className="step-row">
        {(['pl', 'en'] as const).map((language) => <Textarea key={language} label={t(`edit.summary.${language}`)} rows={3} maxLength={1000} value={told.summary[language]} onChange={(event) => set('summary', language, event.currentTarget.value)} />)}
      </div>
    </Card>
  );
}

/** Every step in its order, opened to be changed; what is wrong with one stands there. */
function Steps({ told, write, refusals }: Editing & { refusals: string[] }) {
  const { t } = useI18n();
  const { told: say } = useBoth();
  const { steps } = told;
  return (
    <Card title={t('edit.steps')} action={<Button size="xs" variant="default" leftSection={<IconPlus size={14} />} onClick={() => write(grown(told, { pl: 'Nowy krok', en: 'New step' }))}>{t('edit.add')}</Button>}>
      <ol className="plain edit-steps">
        {steps.map((step, at) => {
          const faults = faultsOf(refusals, step.key);
          const name = say(step.title);
          return (
            <li key={step.key}>
              <details>
                <summary><SideSign side={step.side} /> <strong>{name}</strong></summary>
                <StepFields {...{ told, step }} change={(part) => write(changed(told, step.key, part))} />
                <div className="edit-verbs">
                  <Button size="xs" variant="default" aria-label={t('edit.up', { step: name })} disabled={at === 0} onClick={() => write(moved(told, step.key, -1))}><IconUp size={14} /></Button>
                  <Button size="xs" variant="default" aria-label={t('edit.down', { step: name })} disabled={at === steps.length - 1} onClick={() => write(moved(told, step.key, 1))}><IconDown size={14} /></Button>
                  <Button size="xs" variant="subtle" color="brick" leftSection={<IconClose size={14} />} disabled={steps.length === 1} onClick={() => write(without(told, step.key))}>{t('edit.remove')}</Button>
                </div>
              </details>
              <Refused messages={faults} />
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

/** Everything at once, for what has no fields of its own: the form, conditions, phases. */
function Whole({ told, write }: Editing) {
  const { t } = useI18n();
  const [text, set] = useState<string | null>(null);
  const [wrong, mark] = useState(false);
  const take = () => {
    if (text === null) return;
    try {
      write(JSON.parse(text) as Definition);
      set(null);
      mark(false);
    } catch {
      mark(true);
    }
  };
  return (
    <details className="card edit-whole">
      <summary>{t('edit.whole')}</summary>
      <Textarea aria-label={t('edit.whole')} description={t('edit.whole.hint')} rows={18} spellCheck={false} value={text ?? JSON.stringify(told, null, 2)} error={wrong && t('edit.whole.wrong')} onChange={(event) => set(event.currentTarget.value)} onBlur={take} />
    </details>
  );
}

type Scenario = { id: string; version: number };

function Editor({ scenario, saved }: { scenario: Scenario; saved: Definition }) {
  const { t } = useI18n();
  const go = route.useNavigate();
  const { tell } = useNotices();
  const [draft, keep] = useDraft(`scenario.${scenario.id}`);
  const told = draft ? (JSON.parse(draft) as Definition) : saved;
  const write = (next: Definition) => keep(JSON.stringify(next));
  const drafting = useCommand(ScenarioDraft);
  const publishing = useCommand(ScenarioPublish);
  const [busy, refusals] = [drafting.fetching || publishing.fetching, [...drafting.refusals, ...publishing.refusals]];
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
      <Heading {...{ told, write }} />
      <Card title={t('scenario.picture')}><Picture steps={told.steps} phases={told.phases} /></Card>
      <Steps {...{ told, write, refusals }} />
      <Whole {...{ told, write }} />
      <Refused messages={refusals} />
      <div className="dialog-end">
        {draft && <Button variant="subtle" onClick={() => keep('')}>{t('edit.forget')}</Button>}
        <Button variant="default" loading={busy} disabled={!draft} onClick={() => void send(false)}>{t('edit.save')}</Button>
        <Button loading={busy} onClick={() => void send(true)}>{t('edit.publish')}</Button>
      </div>
    </div>
  );
}

/** The next version of a scenario is written: steps with their fields, and beside them what waits for what. */
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
