import { SegmentedControl, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { VariablesOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useSeveral } from '../kit/command';
import { useI18n } from '../kit/i18n';
import type { Bulk, Outcome } from '../kit/list/declaration';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { useTeams } from '../organisations/teams';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import type { TicketRow } from './columns';
import { MentionText } from './MentionText';
import { PRIORITIES, type Priority } from './search';
import { TicketsAssign, TicketsHold, TicketsPrioritise, TicketsResolve, TicketsRoute, TicketsTake } from './several';

type Party = VariablesOf<typeof TicketsHold>['input']['party'];
type Code = VariablesOf<typeof TicketsResolve>['input']['code'];
type Asked = { rows: readonly TicketRow[]; opened: boolean; close: () => void; done: (outcome: Outcome) => void };

const PARTIES: Party[] = ['CLIENT', 'VENDOR', 'PROVIDER_SCHEDULED'];
const CODES: Code[] = ['FIXED', 'FULFILLED', 'WORKAROUND', 'NOT_REPRODUCIBLE', 'DECLINED', 'OTHER'];
const ids = (rows: readonly TicketRow[]) => rows.map((one) => one.id);

type QuestionProps = Asked & { title: string; submit: string; ready: boolean; busy: boolean; run: () => Promise<Outcome>; children: ReactNode };

/** A question about all that are selected: when it is answered it closes, and the bar says what became of each. */
function Question({ rows: _rows, done, run, close, ...ask }: QuestionProps) {
  const send = async () => {
    const outcome = await run();
    close();
    done(outcome);
  };
  return <Ask {...ask} close={close} refusals={[]} send={() => void send()} />;
}

/** The sentence that goes to each of them, in which people can be mentioned. */
function Sentence({ verb, rows, text, write }: { verb: 'hold' | 'resolve'; rows: readonly TicketRow[]; text: string; write: (text: string) => void }) {
  const { t } = useI18n();
  const clients = [...new Set(rows.flatMap((one) => one.client?.id ?? []))];
  return (
    <MentionText
      about={{ clients }} label={t(`ask.${verb}.text`)} description={t(`ask.${verb}.hint`)} rows={3} required withAsterisk={false} maxLength={2000}
      body={text} keep={write}
    />
  );
}

function AssignQuestion(asked: Asked) {
  const { t, n } = useI18n();
  const teams = useTeams();
  const [assignee, choose] = useState<string | null>(null);
  const [team, chooseTeam] = useState('');
  const assign = useSeveral(TicketsAssign, 'tickets');
  const route = useSeveral(TicketsRoute, 'tickets');
  const run = () => (assignee ? assign.command(ids(asked.rows), { assignee, ...(team && { team }) }) : route.command(ids(asked.rows), { team }));
  return (
    <Question {...asked} title={n('bulk.assign.title', asked.rows.length)} submit={t('bulk.assign')} ready={!!assignee || !!team} busy={assign.fetching || route.fetching} run={run}>
      <PersonPicker staff label={t('ticket.assignee')} chosen={assignee} choose={choose} />
      {teams.length > 0 && <Choice label={t('bulk.team')} value={team} choose={chooseTeam} of={[['', t('bulk.team.same')], ...teams.map((one): [string, string] => [one.id, one.name])]} />}
    </Question>
  );
}

function PriorityQuestion(asked: Asked) {
  const { t, n } = useI18n();
  const [priority, choose] = useState<Priority>('P2');
  const [reason, write] = useState('');
  const { command, fetching } = useSeveral(TicketsPrioritise, 'tickets');
  return (
    <Question
      {...asked} title={n('bulk.priority.title', asked.rows.length)} submit={t('bulk.priority.submit')} ready={!!reason.trim()} busy={fetching}
      run={() => command(ids(asked.rows), { priority, reason })}
    >
      <Choice label={t('ticket.priority')} value={priority} choose={choose} of={PRIORITIES.map((one) => [one, t(`priority.${one}`)])} />
      <Textarea
        label={t('ask.priority.text')} description={t('ask.priority.hint')} rows={3} required withAsterisk={false} maxLength={500}
        value={reason} onChange={(event) => write(event.currentTarget.value)}
      />
    </Question>
  );
}

function HoldQuestion(asked: Asked) {
  const { t, n } = useI18n();
  const [party, setParty] = useState<Party>('CLIENT');
  const [reason, write] = useState('');
  const { command, fetching } = useSeveral(TicketsHold, 'tickets');
  return (
    <Question
      {...asked} title={n('bulk.hold.title', asked.rows.length)} submit={t('verb.hold')} ready={!!reason.trim()} busy={fetching}
      run={() => command(ids(asked.rows), { party, reason })}
    >
      <SegmentedControl
        fullWidth aria-label={t('ask.hold.party')} value={party} onChange={(next) => setParty(next as Party)}
        data={PARTIES.map((value) => ({ value, label: t(`party.${value}`) }))}
      />
      <Sentence verb="hold" rows={asked.rows} text={reason} write={write} />
    </Question>
  );
}

function ResolveQuestion(asked: Asked) {
  const { t, n } = useI18n();
  const [code, choose] = useState<Code>('FIXED');
  const [text, write] = useState('');
  const { command, fetching } = useSeveral(TicketsResolve, 'tickets');
  return (
    <Question
      {...asked} title={n('bulk.resolve.title', asked.rows.length)} submit={t('verb.resolve')} ready={!!text.trim()} busy={fetching}
      run={() => command(ids(asked.rows), { code, text })}
    >
      <Choice label={t('ask.resolve.code')} value={code} choose={choose} of={CODES.map((one) => [one, t(`resolution.${one}`)])} />
      <Sentence verb="resolve" rows={asked.rows} text={text} write={write} />
    </Question>
  );
}

/** What the team does to many tickets at once. */
export function useBulk(): Bulk<TicketRow>[] | undefined {
  const { t } = useI18n();
  const { viewer } = useSession();
  const take = useSeveral(TicketsTake, 'tickets');
  if (!may(viewer, 'EXECUTE')) return undefined;
  return [
    { key: 'take', stroke: 't', label: t('verb.assign'), run: (rows) => take.command(ids(rows), {}) },
    { key: 'assign', stroke: 'a', label: t('bulk.assign'), Question: AssignQuestion },
    { key: 'priority', stroke: 'p', label: t('ticket.priority'), Question: PriorityQuestion },
    { key: 'hold', stroke: 'h', label: t('verb.hold'), Question: HoldQuestion },
    { key: 'resolve', stroke: 'e', label: t('verb.resolve'), Question: ResolveQuestion },
  ];
}
