import { Autocomplete, Button, Checkbox, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../../graphql';
import { Ask } from '../../kit/Ask';
import { Choice } from '../../kit/Choice';
import { useCommand } from '../../kit/command';
import { useI18n } from '../../kit/i18n';
import { useCategories } from '../categories';
import { PRIORITIES, type Priority } from '../search';
import { Square } from '../Square';
import { TicketClassify, TicketPrioritise, type TicketJudged } from './commands';
import { GRADES, priorityOf, type Grade } from './priority';

type Ticket = ResultOf<typeof TicketJudged>;
type Dialog = { ticket: Ticket; close: () => void };

/** A small button beside a fact that can be changed. */
export function Change({ of, press }: { of: string; press: () => void }) {
  const { t } = useI18n();
  return <Button className="change screen-only" variant="subtle" size="compact-xs" onClick={press} aria-label={`${t('change')}: ${of}`}>{t('change')}</Button>;
}

type GridProps = { impact: Grade; urgency: Grade; choose: (impact: Grade, urgency: Grade) => void };

/** Whom it touches across, how little it can wait down: each crossing is a priority. */
function Grid({ impact, urgency, choose }: GridProps) {
  const { t } = useI18n();
  return (
    <table className="grid">
      <caption className="small soft">{t('priority.grid')}</caption>
      <thead>
        <tr><td />{GRADES.map((one) => <th key={one} scope="col">{t(`impact.${one}`)}</th>)}</tr>
      </thead>
      <tbody>
        {GRADES.map((soon) => (
          <tr key={soon}>
            <th scope="row">{t(`urgency.${soon}`)}</th>
            {GRADES.map((many) => (
              <td key={many}>
                <Square
                  className="grade" group="grade" shown={priorityOf(many, soon)} priority={priorityOf(many, soon)}
                  chosen={many === impact && soon === urgency} choose={() => choose(many, soon)}
                  says={`${t(`priority.${priorityOf(many, soon)}`)}: ${t(`impact.${many}`)}, ${t(`urgency.${soon}`)}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How soon it is taken care of: by whom it touches and whether it can wait, or otherwise, with a reason. */
export function PriorityDialog({ ticket, close }: Dialog) {
  const { t } = useI18n();
  const [[impact, urgency], judge] = useState<[Grade, Grade]>([ticket.impact as Grade, ticket.urgency as Grade]);
  const [own, decide] = useState<Priority | null>(ticket.priorityReason ? ticket.priority : null);
  const [reason, write] = useState(ticket.priorityReason ?? '');
  const { command, fetching, refusals } = useCommand(TicketPrioritise);
  const given = priorityOf(impact, urgency);
  const other = own && own !== given;
  const send = async () => {
    const input = { ticket: ticket.id, expectedVersion: ticket.version, impact, urgency, ...(other && { priority: own, reason }) };
    if (await command(input)) close();
  };
  return (
    <Ask title={t('priority.title')} submit={t('priority.submit')} opened ready={!other || !!reason.trim()} busy={fetching} {...{ close, refusals }} send={() => void send()}>
      <Grid impact={impact} urgency={urgency} choose={(...next) => judge(next)} />
      <p className="priority-says" role="status">{t('priority.says', { priority: t(`priority.${other ? own : given}`) })}</p>
      <Checkbox label={t('priority.own')} checked={own !== null} onChange={(event) => decide(event.currentTarget.checked ? given : null)} />
      {own !== null && (
        <>
          <Choice label={t('ticket.priority')} value={own} choose={decide} of={PRIORITIES.map((one) => [one, t(`priority.${one}`)])} />
          <Textarea
            label={t('priority.reason')} description={t('priority.reason.hint')} rows={2} maxLength={500} disabled={!other} value={reason}
            onChange={(event) => write(event.currentTarget.value)}
          />
        </>
      )}
    </Ask>
  );
}

/** What kind of need it is, and where it belongs. */
export function ClassifyDialog({ ticket, close }: Dialog) {
  const { t } = useI18n();
  const [kind, choose] = useState(ticket.kind);
  const [category, write] = useState(ticket.category ?? '');
  const categories = useCategories();
  const { command, fetching, refusals } = useCommand(TicketClassify);
  const send = async () => {
    if (await command({ ticket: ticket.id, expectedVersion: ticket.version, kind, category })) close();
  };
  return (
    <Ask title={t('classify.title')} submit={t('classify.submit')} opened busy={fetching} {...{ close, refusals }} send={() => void send()}>
      <SegmentedControl
        fullWidth aria-label={t('ticket.kind')} value={kind} onChange={(next) => choose(next as typeof kind)}
        data={[{ value: 'INCIDENT', label: t('kind.INCIDENT') }, { value: 'REQUEST', label: t('kind.REQUEST') }]}
      />
      <Autocomplete data={categories} label={t('ticket.category')} description={t('classify.category.hint')} maxLength={100} value={category} onChange={write} />
    </Ask>
  );
}
