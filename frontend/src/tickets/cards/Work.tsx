import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../graphql';
import { Ask } from '../../kit/Ask';
import { Card } from '../../kit/Card';
import { useCommand } from '../../kit/command';
import { useI18n } from '../../kit/i18n';
import { IconLock, IconPlus } from '../../kit/icons';
import { beside } from '../../kit/says';
import { TicketCorrectWork, TicketLogWork } from './commands';
import { asTyped, minutesIn } from './minutes';

export const WorkFragment = graphql(`
  fragment Work on Ticket {
    id
    viewerCan { logWork correctWork }
    work(first: 100, filter: { endedAt: { isNull: true } }) {
      nodes { id workDate minutes billedMinutes audience note person { id name } corrects { id } }
    }
  }
`);
type Entry = ResultOf<typeof WorkFragment>['work']['nodes'][number];
type Written = { time: string; note: string; billable: boolean; hidden: boolean; day: string };

const blank = (): Written => ({ time: '', note: '', billable: true, hidden: false, day: '' });
const asWritten = ({ minutes, note, billedMinutes, audience, workDate }: Entry): Written => ({
  time: asTyped(minutes), note: note ?? '', billable: billedMinutes > 0, hidden: audience === 'INTERNAL', day: workDate,
});

type Dialog = { title: string; submit: string; opened: boolean; close: () => void; busy: boolean; refusals: string[]; written: Written; write: (part: Partial<Written>) => void; send: (minutes: number) => void; whole: boolean };

/** How long it took and what was done; a correction leaves day and audience as they were. */
function WorkDialog({ written, write, send, whole, ...ask }: Dialog) {
  const { t } = useI18n();
  const minutes = minutesIn(written.time);
  return (
    <Ask {...ask} ready={!!minutes} send={() => minutes && send(minutes)}>
      <TextInput
        label={t('work.time')} description={t('work.time.hint')} value={written.time} data-autofocus inputMode="text" autoComplete="off"
        error={beside(written.time.trim() && !minutes ? t('work.time.not') : undefined)} onChange={(event) => write({ time: event.currentTarget.value })}
      />
      <Textarea label={t('work.note')} rows={3} maxLength={1000} value={written.note} onChange={(event) => write({ note: event.currentTarget.value })} />
      {whole && <TextInput type="date" label={t('work.day')} description={t('work.day.hint')} value={written.day} onChange={(event) => write({ day: event.currentTarget.value })} />}
      <Checkbox label={t('work.billable')} checked={written.billable} onChange={(event) => write({ billable: event.currentTarget.checked })} />
      {whole && <Checkbox label={t('work.hidden')} description={t('work.hidden.hint')} checked={written.hidden} onChange={(event) => write({ hidden: event.currentTarget.checked })} />}
    </Ask>
  );
}

const billed = ({ billable }: Written) => (billable ? {} : { billedMinutes: 0 });

function LogWork({ ticket }: { ticket: string }) {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  const [written, set] = useState(blank);
  const { command, fetching, refusals } = useCommand(TicketLogWork);
  const send = async (minutes: number) => {
    const { note, hidden, day } = written;
    if (!(await command({ ticket, minutes, note, audience: hidden ? 'INTERNAL' : 'SHARED', workDate: day || null, ...billed(written) }))) return;
    open(false);
    set(blank());
  };
  return (
    <>
      <Button className="screen-only" variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => open(true)}>{t('work.log')}</Button>
      <WorkDialog
        title={t('work.log.title')} submit={t('work.log.submit')} {...{ opened, refusals, written }} whole busy={fetching} close={() => open(false)}
        write={(part) => set({ ...written, ...part })} send={(minutes) => void send(minutes)}
      />
    </>
  );
}

function CorrectWork({ ticket, entry, close }: { ticket: string; entry: Entry; close: () => void }) {
  const { t } = useI18n();
  const [written, set] = useState(() => asWritten(entry));
  const { command, fetching, refusals } = useCommand(TicketCorrectWork);
  const send = async (minutes: number) => {
    if (await command({ ticket, entry: entry.id, minutes, note: written.note, ...billed(written) })) close();
  };
  return (
    <WorkDialog
      title={t('work.correct.title')} submit={t('work.correct.submit')} opened {...{ close, refusals, written }} whole={false} busy={fetching}
      write={(part) => set({ ...written, ...part })} send={(minutes) => void send(minutes)}
    />
  );
}

function Line({ entry, correct }: { entry: Entry; correct: (() => void) | undefined }) {
  const { t, day, workTime } = useI18n();
  return (
    <li className="work-entry">
      <p className="line">
        <strong>{entry.person?.name ?? t('person.unknown')}</strong>
        <span className="figures">{workTime(entry.minutes * 60)}</span>
      </p>
      {entry.note && <p className="prose">{entry.note}</p>}
      <p className="work-says soft small">
        <span className="figures">{day(entry.workDate)}</span>
        {!entry.billedMinutes && <span>{t('work.free')}</span>}
        {entry.corrects && <span>{t('work.corrected')}</span>}
        {entry.audience === 'INTERNAL' && <span className="tag" data-tone="plum"><IconLock size={12} aria-hidden="true" />{t('work.internal')}</span>}
        {correct && (
          <Button
            className="screen-only work-correct" variant="subtle" size="compact-xs" onClick={correct}
            aria-label={t('work.correct.of', { name: entry.person?.name ?? '', time: workTime(entry.minutes * 60) })}
          >
            {t('work.correct')}
          </Button>
        )}
      </p>
    </li>
  );
}

/** The time that was spent on a ticket, as far as the viewer may know of it. */
export function Work({ data }: { data: FragmentOf<typeof WorkFragment> }) {
  const { t, workTime } = useI18n();
  const { id, work, viewerCan } = readFragment(WorkFragment, data);
  const [wrong, correct] = useState<Entry | null>(null);
  const { nodes } = work;
  if (!nodes.length && !viewerCan.logWork) return null;
  const sum = (of: (entry: Entry) => number) => workTime(nodes.reduce((all, one) => all + of(one), 0) * 60);
  return (
    <Card title={t('work')} action={viewerCan.logWork && <LogWork ticket={id} />} className={nodes.length ? '' : 'screen-only'}>
      {nodes.length > 0 && (
        <>
          <ul className="plain work">{nodes.map((one) => <Line key={one.id} entry={one} correct={viewerCan.correctWork ? () => correct(one) : undefined} />)}</ul>
          <p className="work-sum line">
            <span>{t('work.sum')}</span>
            <strong className="figures">{sum((one) => one.minutes)}</strong>
          </p>
          <p className="soft small">{t('work.sum.billed', { time: sum((one) => one.billedMinutes) })}</p>
        </>
      )}
      {wrong && <CorrectWork key={wrong.id} ticket={id} entry={wrong} close={() => correct(null)} />}
    </Card>
  );
}
