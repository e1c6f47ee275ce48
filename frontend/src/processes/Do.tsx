import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { DevicePicker } from '../kit/pick/DevicePicker';
import { beside } from '../kit/says';
import { AttachButton, Tray } from '../tickets/Attach';
import { useAttachments } from '../tickets/attachments';
import { answersOf, isFilled, type Written } from './answers';
import { TaskDo, type Task } from './commands';
import { Fields } from './Fields';
import { useBoth, type Answers } from './outline';
import { SystemsToGive } from './SystemsToGive';
import type { Asked } from './taskDialogs';

const SAYS: Partial<Record<Task['action'], 'task.do.RETURN.means' | 'task.do.LOSS.means' | 'task.do.REVOKE.means' | 'task.do.TICKET.means'>> = {
  RETURN: 'task.do.RETURN.means', LOSS: 'task.do.LOSS.means', REVOKE: 'task.do.REVOKE.means', TICKET: 'task.do.TICKET.means',
};
const NO_FORM = { properties: {}, required: [] };
const BLANK: Written = {};

/** Do a task, with what it needs: what was filled in, which device, to which systems, and how one can tell. */
export function Do({ about: { task, process, step }, close }: Asked) {
  const { t } = useI18n();
  const { titled } = useBoth();
  const { tell } = useNotices();
  const [note, say] = useState('');
  const [device, pick] = useState<string | null>(null);
  const [systems, choose] = useState<string[]>([]);
  const { values, set, forget } = useDrafts(`task.${task.id}`, BLANK);
  const { command, fetching, at, besides } = useCommand(TaskDo);
  const client = process.client?.id ?? '';
  const files = useAttachments(`task.${task.id}`, client);
  const form = step?.form ?? NO_FORM;
  const named = !!step?.field && step.field in (process.answers as Answers);
  const proves = task.evidence === 'NOTE' || task.action === 'REVOKE';
  const shows = task.evidence === 'FILE';
  const gives = task.action === 'GRANT' && !named;
  const ready = isFilled(form, values) && (!proves || !!note.trim()) && (task.action !== 'HAND_OVER' || !!device) && (!gives || systems.length > 0) && !files.going.length && (!shows || files.waiting.length > 0);
  const means = step?.chosen ? undefined : SAYS[task.action];
  const send = async () => {
    const answers = step?.form && { answers: JSON.stringify(answersOf(form, values)) };
    const done = await command({ task: task.id, expectedVersion: task.version, systems, files: files.waiting.map(({ id }) => id), ...answers, ...(note.trim() && { note }), ...(device && { devices: [device] }) });
    if (!done) return;
    forget();
    files.clear();
    tell(t('task.done', { task: titled(task) }));
    close();
  };
  return (
    <Ask opened title={titled(task)} submit={t(`task.do.${task.action}`)} busy={fetching} ready={ready} refusals={besides(['note', 'devices', 'systems', ...Object.keys(form.properties)])} {...{ close, send }}>
      {means && <p className="ask-says">{t(means)}</p>}
      <Fields form={form} client={client} written={values} write={set} at={at} />
      {task.action === 'HAND_OVER' && <DevicePicker label={t('task.device')} description={t('task.device.hint')} required free autofocus client={client} chosen={device} choose={pick} error={beside(at('devices'))} />}
      {(gives || step?.chosen) && <SystemsToGive closes={!gives} client={client} person={process.person?.id ?? ''} kinds={step?.systems ?? []} chosen={systems} choose={choose} error={at('systems')} />}
      <Textarea
        label={t(proves ? 'task.note' : 'task.note.optional')} description={proves ? t('task.note.hint') : undefined} rows={3} maxLength={4000} data-autofocus={!step?.form || undefined}
        value={note} error={beside(at('note'))} onChange={(event) => say(event.currentTarget.value)}
      />
      {shows && <div><p className="soft small">{t('task.files')}</p><AttachButton files={files} /><Tray files={files} /></div>}
    </Ask>
  );
}
