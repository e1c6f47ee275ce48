import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { SystemPicker } from '../accesses/SystemPicker';
import { ModelPicker } from '../devices/ModelPicker';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { beside } from '../kit/says';
import { BundleAdd, BundleAddModel, BundleEnd, BundleSetSystem, BundleUpdate, type Bundle } from './commands';

export type Organisation = { id: string; name: string };
type Props = { bundle: Bundle; close: () => void };
type Written = { name: string; purpose: string; error: string | undefined; set: (part: { name?: string; purpose?: string }) => void };

/** What a bundle is called and whom it is for: the same whether it is new or being corrected. */
function Fields({ name, purpose, error, set }: Written) {
  const { t } = useI18n();
  return (
    <>
      <TextInput label={t('bundle.name')} description={t('bundle.name.hint')} required withAsterisk={false} maxLength={100} autoComplete="off" data-autofocus value={name} error={beside(error)} onChange={(event) => set({ name: event.currentTarget.value })} />
      <Textarea label={t('bundle.purpose')} rows={2} maxLength={1000} value={purpose} onChange={(event) => set({ purpose: event.currentTarget.value })} />
    </>
  );
}

/** A new bundle, in which there is nothing yet. */
export function AddBundle({ organisations, close }: { organisations: Organisation[]; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [client, pick] = useState(organisations[0]!.id);
  const [known, set] = useState({ name: '', purpose: '' });
  const { command, fetching, at, besides } = useCommand(BundleAdd);
  const send = async () => {
    if (!(await command({ client, ...known }))) return;
    tell(t('bundle.added', { name: known.name }));
    close();
  };
  return (
    <Ask opened title={t('bundle.add')} submit={t('system.add.submit')} ready={!!known.name.trim()} busy={fetching} refusals={besides(['name'])} {...{ close, send }}>
      {organisations.length > 1 && <Choice label={t('ticket.client')} value={client} choose={pick} of={organisations.map(({ id, name }) => [id, name])} />}
      <Fields {...known} error={at('name')} set={(part) => set((all) => ({ ...all, ...part }))} />
    </Ask>
  );
}

/** What is known of it, put right. */
export function UpdateBundle({ bundle, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [known, set] = useState({ name: bundle.name, purpose: bundle.purpose ?? '' });
  const { command, fetching, at, besides } = useCommand(BundleUpdate);
  const send = async () => {
    if (!(await command({ bundle: bundle.id, expectedVersion: bundle.version, ...known }))) return;
    tell(t('system.updated'));
    close();
  };
  return (
    <Ask opened title={t('system.update')} submit={t('save')} ready={!!known.name.trim()} busy={fetching} refusals={besides(['name'])} {...{ close, send }}>
      <Fields {...known} error={at('name')} set={(part) => set((all) => ({ ...all, ...part }))} />
    </Ask>
  );
}

/** One more system in it, or another level of one that is. */
export function SetSystem({ bundle, close }: Props) {
  const { t } = useI18n();
  const [system, choose] = useState<string | null>(null);
  const [level, measure] = useState('');
  const { command, fetching, refusals } = useCommand(BundleSetSystem);
  const send = async () => {
    if (system && (await command({ bundle: bundle.id, expectedVersion: bundle.version, system, level }))) close();
  };
  return (
    <Ask opened title={t('bundle.setSystem.title', { name: bundle.name })} submit={t('system.add.submit')} ready={!!system} busy={fetching} {...{ close, send, refusals }}>
      <SystemPicker label={t('system')} client={bundle.client?.id ?? ''} required autofocus chosen={system} choose={choose} />
      <TextInput label={t('access.level')} description={t('access.level.hint')} maxLength={100} autoComplete="off" value={level} onChange={(event) => measure(event.currentTarget.value)} />
    </Ask>
  );
}

/** One more device that is wished for. */
export function AddModel({ bundle, close }: Props) {
  const { t } = useI18n();
  const [model, choose] = useState<string | null>(null);
  const { command, fetching, at, besides } = useCommand(BundleAddModel);
  const send = async () => {
    if (model && (await command({ bundle: bundle.id, expectedVersion: bundle.version, model }))) close();
  };
  return (
    <Ask opened title={t('bundle.addModel.title', { name: bundle.name })} submit={t('system.add.submit')} ready={!!model} busy={fetching} refusals={besides(['model'])} {...{ close, send }}>
      <ModelPicker label={t('bundle.model')} autofocus chosen={model} choose={choose} error={beside(at('model'))} />
    </Ask>
  );
}

/** It is used no more: asked once more, because it does not come back. */
export function EndBundle({ bundle, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { command, fetching, refusals } = useCommand(BundleEnd);
  const send = async () => {
    if (!(await command({ bundle: bundle.id, expectedVersion: bundle.version }))) return;
    tell(t('bundle.end.done', { name: bundle.name }));
    close();
  };
  return (
    <Ask opened final title={t('bundle.end.title', { name: bundle.name })} submit={t('bundle.end')} busy={fetching} {...{ close, send, refusals }}>
      <p className="ask-says">{t('bundle.end.means')}</p>
    </Ask>
  );
}
