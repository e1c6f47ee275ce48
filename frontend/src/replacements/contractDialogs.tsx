import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { SystemPicker } from '../accesses/SystemPicker';
import { Price, priceIsSaid } from '../devices/fields';
import { minorOf, writtenPrice } from '../devices/price';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { beside } from '../kit/says';
import { ContractAdd, ContractChange, ContractEnd, type Contract } from './contract';

const KINDS = ['LICENCE', 'SERVICE', 'LEASE', 'OTHER'] as const;
const FIELDS = ['name', 'renewsOn', 'noticeDays', 'supplier', 'seats', 'yearlyMinor', 'system'];

/** What is known of a contract, being written. */
function useContract(before?: Contract) {
  const [known, set] = useState({
    name: before?.name ?? '', kind: before?.kind ?? 'LICENCE', renewsOn: before?.renewsOn ?? '', notice: String(before?.noticeDays ?? 30),
    supplier: before?.supplier ?? '', seats: before?.seats ? String(before.seats) : '', price: before?.yearly ? writtenPrice(before.yearly.minor, before.yearly.currency) : '', currency: before?.yearly?.currency ?? 'PLN', system: before?.system?.id ?? null,
  });
  const { name, kind, renewsOn, notice, supplier, seats, price, currency, system } = known;
  return {
    known,
    ready: !!name.trim() && !!renewsOn && priceIsSaid(known),
    say: (part: Partial<typeof known>) => set((all) => ({ ...all, ...part })),
    input: {
      name, kind, renewsOn, noticeDays: Number(notice) || 0, ...((supplier || before?.supplier) && { supplier }), ...(seats && { seats: Number(seats) }),
      ...(price.trim() && { yearlyMinor: minorOf(price, currency), yearlyCurrency: currency }), ...(system ? { system } : before?.system && { withoutSystem: true }),
    },
  };
}

/** The fields of a contract: the same whether it is new or being corrected. */
function Fields({ known, say, at, client, priced }: Pick<ReturnType<typeof useContract>, 'known' | 'say'> & { client: string; at: (field: string) => string | undefined; priced: boolean }) {
  const { t } = useI18n();
  const typed = (name: 'name' | 'supplier' | 'notice' | 'seats' | 'renewsOn', field: string) => ({ value: known[name], error: beside(at(field)), onChange: (event: { currentTarget: { value: string } }) => say({ [name]: event.currentTarget.value }) });
  return (
    <>
      <TextInput label={t('contract.name')} required withAsterisk={false} maxLength={120} autoComplete="off" data-autofocus {...typed('name', 'name')} />
      <Choice label={t('contract.kind')} value={known.kind} choose={(kind) => say({ kind })} of={KINDS.map((one) => [one, t(`contract.kind.${one}`)])} />
      <TextInput type="date" label={t('contract.renewsOn')} required withAsterisk={false} {...typed('renewsOn', 'renewsOn')} />
      <TextInput type="number" min={0} inputMode="numeric" label={t('contract.notice')} description={t('contract.notice.hint')} {...typed('notice', 'noticeDays')} />
      <Price label={t('contract.yearly')} of={known} set={say} error={at('yearlyMinor')} required={priced} />
      <TextInput type="number" min={1} inputMode="numeric" label={t('contract.seats')} {...typed('seats', 'seats')} />
      <SystemPicker client={client} label={t('contract.system')} description={t('contract.system.hint')} placeholder={t('contract.system.choose')} chosen={known.system} choose={(system) => say({ system })} error={beside(at('system'))} />
      <TextInput label={t('contract.supplier')} maxLength={200} {...typed('supplier', 'supplier')} />
    </>
  );
}

/** Write a contract down; from now on it is in the plan. */
export function AddContract({ client, close, done }: { client: string; close: () => void; done: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const contract = useContract();
  const { command, fetching, at, besides } = useCommand(ContractAdd);
  const send = async () => {
    if (!(await command({ client, ...contract.input }))) return;
    tell(t('contract.added', { name: contract.known.name }));
    done();
  };
  return (
    <Ask opened title={t('contract.add')} submit={t('contract.add.submit')} ready={contract.ready} busy={fetching} refusals={besides(FIELDS)} {...{ close, send }}>
      <Fields known={contract.known} say={contract.say} at={at} client={client} priced={false} />
    </Ask>
  );
}

/** What was written down of it is mended. */
export function ChangeContract({ client, contract: before, close, done }: { client: string; contract: Contract; close: () => void; done: () => void }) {
  const { t } = useI18n();
  const contract = useContract(before);
  const { command, fetching, at, besides } = useCommand(ContractChange);
  const send = async () => {
    if (await command({ contract: before.id, expectedVersion: before.version, ...contract.input })) done();
  };
  return (
    <Ask opened title={t('contract.change.of', { name: before.name })} submit={t('contract.change.submit')} ready={contract.ready} busy={fetching} refusals={besides(FIELDS)} {...{ close, send }}>
      <Fields known={contract.known} say={contract.say} at={at} client={client} priced={!!before.yearly} />
    </Ask>
  );
}

/** It runs no more, and leaves the plan. */
export function EndContract({ contract, close, done }: { contract: Contract; close: () => void; done: () => void }) {
  const { t } = useI18n();
  const { command, fetching, refusals } = useCommand(ContractEnd);
  const send = async () => {
    if (await command({ contract: contract.id, expectedVersion: contract.version })) done();
  };
  return <Ask opened final title={t('contract.end.of', { name: contract.name })} submit={t('contract.end')} busy={fetching} {...{ refusals, close, send }}><p className="ask-says">{t('contract.end.means')}</p></Ask>;
}
