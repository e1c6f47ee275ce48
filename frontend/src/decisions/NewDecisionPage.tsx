import './decisions.css';
import { Button, Checkbox, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { BackToList } from '../kit/list/Back';
import { LinkButton } from '../kit/LinkButton';
import { useNotices } from '../kit/notices';
import { Refused } from '../kit/says';
import { useTitle } from '../kit/title';
import { useClients } from '../organisations/clients';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { DecisionAsk } from './commands';
import { Subject, SubjectFragment } from './Subject';
import { askedOf, blankOption, ready, type Authority, type Recurring, type Timeout, type Written, type WrittenOption } from './written';

const MOST = 8;
const AUTHORITIES: Authority[] = ['CLIENT', 'ENTERPRISE', 'JOINT'];
const RECURRING: Recurring[] = ['ONCE', 'MONTHLY', 'YEARLY'];
const TIMEOUTS: Timeout[] = ['NOTHING', 'ESCALATE', 'CHOOSE', 'EXPIRE'];
const route = getRouteApi('/app/decisions/new');
type Part = { written: Written; write: (part: Partial<Written>) => void };

function OptionFields({ at, of, change, remove }: { at: number; of: WrittenOption; change: (part: Partial<WrittenOption>) => void; remove: false | (() => void) }) {
  const { t } = useI18n();
  return (
    <fieldset className="new-option">
      <legend>{t('decision.new.option', { n: at + 1 })}</legend>
      <TextInput label={t('decision.new.option.label')} maxLength={120} value={of.label} onChange={(event) => change({ label: event.currentTarget.value })} />
      <Textarea label={t('decision.new.option.consequence')} rows={2} maxLength={4000} value={of.consequence} onChange={(event) => change({ consequence: event.currentTarget.value })} />
      <div className="new-option-cost">
        <TextInput label={t('decision.new.option.cost')} inputMode="decimal" value={of.cost} onChange={(event) => change({ cost: event.currentTarget.value })} />
        <Choice label={t('decision.new.option.recurring')} value={of.recurring} choose={(recurring) => change({ recurring })} of={RECURRING.map((one) => [one, t(`decision.recurring.${one}`)])} />
      </div>
      <Checkbox label={t('decision.new.option.refuses')} checked={of.refuses} onChange={(event) => change({ refuses: event.currentTarget.checked })} />
      {remove && <Button variant="subtle" size="xs" onClick={remove}>{t('decision.new.option.remove', { n: at + 1 })}</Button>}
    </fieldset>
  );
}

function OptionList({ written, write }: Part) {
  const { t } = useI18n();
  const { options } = written;
  const set = (place: number, part: Partial<WrittenOption>) => write({ options: options.map((one, at) => (at === place ? { ...one, ...part } : one)) });
  const drop = (place: number) => write({ options: options.filter((_, at) => at !== place), recommended: '', fallback: '' });
  const named: [string, string][] = options.flatMap(({ label }, at): [string, string][] => (label.trim() ? [[String(at), label]] : []));
  return (
    <>
      {options.map((one, at) => <OptionFields key={at} at={at} of={one} change={(part) => set(at, part)} remove={options.length > 2 && (() => drop(at))} />)}
      {options.length < MOST && (
        <div><Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => write({ options: [...options, blankOption()] })}>{t('decision.new.add')}</Button></div>
      )}
      <Choice label={t('decision.new.recommend')} value={written.recommended} choose={(recommended) => write({ recommended })} of={[['', t('decision.new.recommend.none')], ...named]} />
      <TextInput type="date" label={t('decision.new.due')} value={written.due} onChange={(event) => write({ due: event.currentTarget.value })} />
      {written.due && <Choice label={t('decision.new.timeout')} value={written.timeout} choose={(timeout) => write({ timeout })} of={TIMEOUTS.map((one) => [one, t(`decision.new.timeout.${one}`)])} />}
      {written.due && written.timeout === 'CHOOSE' && <Choice label={t('decision.new.fallback')} value={written.fallback} choose={(fallback) => write({ fallback })} of={[['', '–'], ...named]} />}
    </>
  );
}

function Question({ written, write }: Part) {
  const { t } = useI18n();
  const clients = useClients();
  return (
    <>
      {clients.length > 0 && <Choice label={t('decision.new.client')} value={written.client} choose={(client) => write({ client })} of={[['', '–'], ...clients.map(({ id, name }): [string, string] => [id, name])]} />}
      <TextInput
        label={t('decision.new.question')} description={t('decision.new.question.hint')} required withAsterisk={false} maxLength={300}
        value={written.question} onChange={(event) => write({ question: event.currentTarget.value })}
      />
      <Textarea label={t('decision.new.why')} rows={4} maxLength={10_000} value={written.why} onChange={(event) => write({ why: event.currentTarget.value })} />
      <Choice label={t('decision.new.authority')} value={written.authority} choose={(authority) => write({ authority })} of={AUTHORITIES.map((one) => [one, t(`decision.authority.${one}`)])} />
    </>
  );
}

function Form() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { tell } = useNotices();
  const go = route.useNavigate();
  const { about, client, replaces } = route.useSearch();
  const [draft, keep] = useDraft(`decision.${about ?? replaces ?? 'new'}`);
  const written: Written = {
    question: '', why: '', client: client ?? (isStaff(viewer) ? '' : (viewer.client?.id ?? '')), authority: 'CLIENT', recommended: '', fallback: '', due: '',
    timeout: 'NOTHING', options: [blankOption(t('decision.new.yes')), blankOption(t('decision.new.no'), true)],
    ...(draft ? (JSON.parse(draft) as Written) : {}),
  };
  const write = (part: Partial<Written>) => keep(JSON.stringify({ ...written, ...part }));
  const { command, fetching, refusals } = useCommand(DecisionAsk);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await command(askedOf(written, about, replaces));
    const id = done?.done.decision?.id;
    if (!id) return;
    keep('');
    tell(t('decision.new.done'));
    void go({ to: '/app/decisions/$id', params: { id } });
  };
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Question {...{ written, write }} />
        <OptionList {...{ written, write }} />
        <Refused messages={refusals} />
        <div className="dialog-end">
          <LinkButton to="/app/decisions" search={{}} variant="default">{t('cancel')}</LinkButton>
          <Button type="submit" loading={fetching} disabled={!ready(written)}>{t('decision.new.submit')}</Button>
        </div>
      </Stack>
    </form>
  );
}

const AboutQuery = graphql(`
  query DecisionAbout($id: ID!) {
    node(id: $id) { ...DecisionSubject }
  }
`, [SubjectFragment]);

function About({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: AboutQuery, variables: { id } });
  return <div className="decision-new-about">{data?.node && <Subject data={data.node} />}</div>;
}

/** Ask for a decision: one question, what may be chosen, and what happens if nobody does. */
export default function NewDecisionPage() {
  const { t } = useI18n();
  const { about } = route.useSearch();
  useTitle(t('decisions.new'));
  return (
    <div className="page page-narrow">
      <BackToList to="/app/decisions">{t('decisions')}</BackToList>
      <div className="page-head"><Title order={1}>{t('decisions.new')}</Title></div>
      {about && <About id={about} />}
      <Form />
    </div>
  );
}
