import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { DevicePicker } from '../kit/pick/DevicePicker';
import { beside } from '../kit/says';
import { DeviceSendToRepair, DeviceTakeFromRepair } from './commands';
import type { Asked } from './dialogs';
import { Price, priceIsSaid } from './fields';
import { minorOf } from './price';

const KINDS = ['REPAIR', 'UPGRADE', 'INSPECTION'] as const;
type Out = { kind: (typeof KINDS)[number]; vendor: string; fault: string; expectedBack: string; loaner: string };
const OUT: Out = { kind: 'REPAIR', vendor: '', fault: '', expectedBack: '', loaner: '' };
const OUT_FIELDS = ['vendor', 'fault', 'expectedBack', 'loaner'];
const outInput = ({ kind, vendor, fault, expectedBack, loaner }: Out) => ({
  kind, ...(vendor.trim() && { vendor }), ...(fault.trim() && { fault }), ...(expectedBack && { expectedBack }), ...(loaner && { loaner }),
});

/** To the service: what for, to whom, until when, and what its holder has meanwhile. */
export function SendToRepair({ subject, opened, close, done }: Asked) {
  const { t } = useI18n();
  const { values, set, forget } = useDrafts(`repair.${subject.id}`, OUT);
  const { command, fetching, at, besides } = useCommand(DeviceSendToRepair);
  const send = async () => {
    if (!(await command({ ...subject.at, ...outInput(values) }))) return;
    forget();
    done('sendToRepair');
  };
  const ready = !values.loaner || !!values.expectedBack;
  return (
    <Ask title={t('ask.repair.title', { device: subject.name })} submit={t('verb.sendToRepair')} busy={fetching} refusals={besides(OUT_FIELDS)} {...{ opened, close, send, ready }}>
      <Choice label={t('ask.repair.kind')} value={values.kind} choose={(kind) => set({ kind })} of={KINDS.map((one) => [one, t(`service.${one}`)])} />
      <TextInput
        label={t('ask.repair.vendor')} placeholder={t('ask.repair.vendor.hint')} maxLength={200} value={values.vendor} error={beside(at('vendor'))}
        onChange={(event) => set({ vendor: event.currentTarget.value })}
      />
      <Textarea
        label={t('ask.repair.fault')} description={t('ask.repair.fault.hint')} rows={2} maxLength={4000} value={values.fault} error={beside(at('fault'))}
        onChange={(event) => set({ fault: event.currentTarget.value })}
      />
      <TextInput
        type="date" label={t('ask.repair.expected')} value={values.expectedBack} error={beside(at('expectedBack'))}
        onChange={(event) => set({ expectedBack: event.currentTarget.value })}
      />
      {subject.held && (
        <DevicePicker
          label={t('ask.repair.loaner')} description={t('ask.repair.loaner.hint')} client={subject.client} free chosen={values.loaner || null}
          choose={(loaner) => set({ loaner: loaner ?? '' })} error={beside(at('loaner'))}
        />
      )}
    </Ask>
  );
}

const BACK = { outcome: '', price: '', currency: 'PLN' };
const BACK_FIELDS = ['outcome', 'costMinor', 'costCurrency'];
const backInput = ({ outcome, price, currency }: typeof BACK) => ({
  ...(outcome.trim() && { outcome }), ...(price.trim() && { costMinor: minorOf(price, currency), costCurrency: currency }),
});

/** Back from the service: what was done, and what it cost. */
export function TakeFromRepair({ subject, opened, close, done }: Asked) {
  const { t } = useI18n();
  const { values, set, forget } = useDrafts(`repaired.${subject.id}`, BACK);
  const [underWarranty, cover] = useState(false);
  const { command, fetching, at, besides } = useCommand(DeviceTakeFromRepair);
  const send = async () => {
    if (!(await command({ ...subject.at, ...backInput(values), ...(underWarranty && { underWarranty }) }))) return;
    forget();
    done('takeFromRepair');
  };
  return (
    <Ask title={t('ask.repaired.title', { device: subject.name })} submit={t('verb.takeFromRepair')} busy={fetching} refusals={besides(BACK_FIELDS)} ready={priceIsSaid(values)} {...{ opened, close, send }}>
      <Textarea
        label={t('ask.repaired.outcome')} rows={2} maxLength={4000} data-autofocus value={values.outcome} error={beside(at('outcome'))}
        onChange={(event) => set({ outcome: event.currentTarget.value })}
      />
      <Price label={t('ask.repaired.cost')} of={values} set={set} error={at('costMinor')} />
      <Checkbox label={t('ask.repaired.warranty')} checked={underWarranty} onChange={(event) => cover(event.currentTarget.checked)} />
    </Ask>
  );
}
