import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { beside } from '../kit/says';
import { LeaveOut, Order } from './plan';

type Props = { item: string; name: string; close: () => void; done: () => void };

/** Take one thing out of what is proposed: until a day, or for good. */
export function LeaveItOut({ item, name, close, done }: Props) {
  const { t } = useI18n();
  const [until, put] = useState('');
  const { command, fetching, at, besides } = useCommand(LeaveOut);
  const send = async () => {
    if (await command({ replacement: item, ...(until && { until }) })) done();
  };
  return (
    <Ask opened title={t('plan.leaveOut.of', { name })} submit={t('plan.leaveOut')} busy={fetching} refusals={besides(['until'])} {...{ close, send }}>
      <TextInput type="date" label={t('plan.leaveOut.until')} description={t('plan.leaveOut.hint')} value={until} error={beside(at('until'))} onChange={(event) => put(event.currentTarget.value)} data-autofocus />
    </Ask>
  );
}

/** Enter the device that was ordered in the place of another. */
export function OrderIt({ item, name, close, done }: Props) {
  const { t } = useI18n();
  const [tag, label] = useState('');
  const [supplier, from] = useState('');
  const { command, fetching, at, besides } = useCommand(Order);
  const send = async () => {
    if (await command({ replacement: item, tag, ...(supplier && { supplier }) })) done();
  };
  return (
    <Ask opened title={t('plan.order.of', { name })} submit={t('plan.order')} ready={!!tag.trim()} busy={fetching} refusals={besides(['tag', 'supplier'])} {...{ close, send }}>
      <p className="ask-says">{t('plan.order.says')}</p>
      <TextInput label={t('plan.order.tag')} required withAsterisk={false} maxLength={40} autoComplete="off" value={tag} error={beside(at('tag'))} onChange={(event) => label(event.currentTarget.value)} data-autofocus />
      <TextInput label={t('plan.order.supplier')} maxLength={200} value={supplier} error={beside(at('supplier'))} onChange={(event) => from(event.currentTarget.value)} />
    </Ask>
  );
}
