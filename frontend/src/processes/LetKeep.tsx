import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { AccessKeep } from '../accesses/commands';
import { DeviceKeep } from '../devices/commands';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { beside } from '../kit/says';

type Props = { one: { id: string; name: string }; close: () => void; done: () => void };

/** Let somebody who leaves keep a device or an access: why. */
export function LetKeep({ one: { id, name }, close, done }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [reason, say] = useState('');
  const device = useCommand(DeviceKeep);
  const access = useCommand(AccessKeep);
  const isDevice = id.startsWith('dev_');
  const { fetching, at, besides } = isDevice ? device : access;
  const send = async () => {
    if (!(await (isDevice ? device.command({ device: id, reason }) : access.command({ access: id, reason })))) return;
    tell(t('process.keep.done', { name }));
    done();
  };
  return (
    <Ask opened title={t('process.keep.title', { name })} submit={t('process.keep')} busy={fetching} ready={!!reason.trim()} refusals={besides(['reason'])} {...{ close, send }}>
      <Textarea
        label={t('process.keep.reason')} description={t('process.keep.reason.hint')} rows={3} required withAsterisk={false} maxLength={1000} data-autofocus
        value={reason} error={beside(at('reason'))} onChange={(event) => say(event.currentTarget.value)}
      />
    </Ask>
  );
}
