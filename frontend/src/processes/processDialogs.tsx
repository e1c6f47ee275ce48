import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside } from '../kit/says';
import { ProcessCancel, ProcessExtend, ProcessHold, ProcessMove, type Process } from './commands';
import { useSide } from './labels';
import { outlineOf, useBoth, type Side } from './outline';

type Props = { process: Process; close: () => void };
const EVENING = 'T17:00:00';

/** Another target day: what is open is dated anew. */
export function MoveTarget({ process, close }: Props) {
  const { t } = useI18n();
  const { told } = useBoth();
  const { tell } = useNotices();
  const [targetOn, set] = useState(process.targetOn ?? '');
  const { command, fetching, at, besides } = useCommand(ProcessMove);
  const { target } = outlineOf(process.pinned);
  const send = async () => {
    if (!(await command({ process: process.id, expectedVersion: process.version, targetOn }))) return;
    tell(t('process.moved'));
    close();
  };
  return (
    <Ask opened title={t('process.move')} submit={t('process.move.submit')} busy={fetching} ready={!!targetOn && targetOn !== process.targetOn} refusals={besides(['targetOn'])} {...{ close, send }}>
      <TextInput type="date" label={target ? told(target) : t('processes.target')} description={t('process.move.means')} data-autofocus value={targetOn} error={beside(at('targetOn'))} onChange={(event) => set(event.currentTarget.value)} />
    </Ask>
  );
}

/** A pause, with its reason. */
export function Hold({ process, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [reason, say] = useState('');
  const { command, fetching, at, besides } = useCommand(ProcessHold);
  const send = async () => {
    if (!(await command({ process: process.id, expectedVersion: process.version, reason }))) return;
    tell(t('process.held'));
    close();
  };
  return (
    <Ask opened title={t('process.hold')} submit={t('process.hold.submit')} busy={fetching} ready={!!reason.trim()} refusals={besides(['reason'])} {...{ close, send }}>
      <Textarea label={t('process.hold.reason')} description={t('process.hold.means')} rows={3} maxLength={1000} data-autofocus value={reason} error={beside(at('reason'))} onChange={(event) => say(event.currentTarget.value)} />
    </Ask>
  );
}

/** It is given up: asked once more, because it cannot be taken back. */
export function Cancel({ process, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [reason, say] = useState('');
  const { command, fetching, at, besides } = useCommand(ProcessCancel);
  const send = async () => {
    if (!(await command({ process: process.id, expectedVersion: process.version, reason }))) return;
    tell(t('process.cancelled'));
    close();
  };
  return (
    <Ask opened final title={t('process.cancel.title')} submit={t('process.cancel')} busy={fetching} ready={!!reason.trim()} refusals={besides(['reason'])} {...{ close, send }}>
      <p className="ask-says">{t('process.cancel.means')}</p>
      <Textarea label={t('process.cancel.reason')} rows={3} maxLength={1000} value={reason} error={beside(at('reason'))} onChange={(event) => say(event.currentTarget.value)} />
    </Ask>
  );
}

/** One more task, of either side. */
export function Extend({ process, close }: Props) {
  const { t } = useI18n();
  const say = useSide();
  const { tell } = useNotices();
  const [title, name] = useState('');
  const [side, turn] = useState<Side>('ENTERPRISE');
  const [person, choose] = useState<string | null>(null);
  const [due, date] = useState('');
  const { command, fetching, at, besides } = useCommand(ProcessExtend);
  const belong = (to: Side) => {
    turn(to);
    choose(null);
  };
  const send = async () => {
    if (!person) return;
    const dueAt = due ? new Date(due + EVENING).toISOString() : null;
    if (!(await command({ process: process.id, expectedVersion: process.version, title, side, person, ...(dueAt && { dueAt }) }))) return;
    tell(t('process.extended', { task: title }));
    close();
  };
  const whose = side === 'ENTERPRISE' ? { staff: true } : { client: process.client?.id };
  return (
    <Ask opened title={t('process.extend')} submit={t('process.extend.submit')} busy={fetching} ready={!!title.trim() && !!person} refusals={besides(['title', 'person', 'dueAt'])} {...{ close, send }}>
      <TextInput label={t('process.extend.what')} maxLength={120} autoComplete="off" data-autofocus value={title} error={beside(at('title'))} onChange={(event) => name(event.currentTarget.value)} />
      <Choice label={t('process.extend.side')} value={side} choose={belong} of={[['ENTERPRISE', say('ENTERPRISE')], ['CLIENT', say('CLIENT')]]} />
      <PersonPicker key={side} label={t('task.assign.who')} required {...whose} chosen={person} choose={choose} error={beside(at('person'))} />
      <TextInput type="date" label={t('process.extend.due')} value={due} error={beside(at('dueAt'))} onChange={(event) => date(event.currentTarget.value)} />
    </Ask>
  );
}
