import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside } from '../kit/says';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import { TaskAssign, TaskSkip } from './commands';
import { useBoth } from './outline';
import type { About } from './TaskVerbs';

const TAKES: readonly string[] = ['RETURN', 'REVOKE'];
export type Asked = { about: About; close: () => void };

/** Leave a task out: what waits for it goes on without. */
export function Skip({ about: { task, process }, close }: Asked) {
  const { t } = useI18n();
  const { titled } = useBoth();
  const { tell } = useNotices();
  const [reason, say] = useState('');
  const { viewer } = useSession();
  const { command, fetching, at, besides } = useCommand(TaskSkip);
  const spares = TAKES.includes(task.action) && may(viewer, 'DECIDE', process.client?.id);
  const send = async () => {
    if (!(await command({ task: task.id, expectedVersion: task.version, reason }))) return;
    tell(t('task.skipped', { task: titled(task) }));
    close();
  };
  return (
    <Ask opened title={t('task.skip.title', { task: titled(task) })} submit={t('task.skip')} busy={fetching} ready={!!reason.trim()} refusals={besides(['reason'])} {...{ close, send }}>
      <Textarea label={t('task.skip.reason')} description={t(spares ? 'task.skip.spares' : 'task.skip.means')} rows={3} maxLength={spares ? 1000 : 4000} data-autofocus value={reason} error={beside(at('reason'))} onChange={(event) => say(event.currentTarget.value)} />
    </Ask>
  );
}

/** Hand a task on to somebody of the same side. */
export function Assign({ about: { task, process }, close }: Asked) {
  const { t } = useI18n();
  const { titled } = useBoth();
  const { tell } = useNotices();
  const [person, choose] = useState<string | null>(null);
  const { command, fetching, at, besides } = useCommand(TaskAssign);
  const send = async () => {
    if (!person || !(await command({ task: task.id, expectedVersion: task.version, person }))) return;
    tell(t('task.assigned', { task: titled(task) }));
    close();
  };
  const whose = task.side === 'ENTERPRISE' ? { staff: true } : { client: process.client?.id };
  return (
    <Ask opened title={t('task.assign.title', { task: titled(task) })} submit={t('task.assign')} busy={fetching} ready={!!person} refusals={besides(['person'])} {...{ close, send }}>
      <PersonPicker label={t('task.assign.who')} required autofocus {...whose} chosen={person} choose={choose} error={beside(at('person'))} />
    </Ask>
  );
}
