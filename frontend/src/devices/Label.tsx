import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { beside } from '../kit/says';
import { DeviceLabel, type DeviceNow } from './commands';

type Now = ResultOf<typeof DeviceNow>;

const LabelsQuery = graphql(`
  query Labels($client: ID!, $stage: Stage!) {
    organisation(id: $client) {
      id
      viewerCan { addLabel }
      labels(first: 100, filter: { stage: { eq: $stage }, endedAt: { isNull: true } }) { nodes { id name viewerCan { retire } } }
    }
  }
`);

const LabelAdd = graphql(`
  mutation LabelAdd($input: LabelAddInput!) { done: labelAdd(input: $input) { label { id name } userErrors { path message } } }
`);

const LabelRetire = graphql(`
  mutation LabelRetire($input: LabelRetireInput!) { done: labelRetire(input: $input) { label { id } userErrors { path message } } }
`);

/** The words there are for devices in this stage: one of them, a new one, or none. */
function Dialog({ now, client, name, close }: { now: Now; client: string; name: string; close: () => void }) {
  const { t } = useI18n();
  const [{ data }, read] = useQuery({ query: LabelsQuery, variables: { client, stage: now.stage } });
  const [chosen, choose] = useState(now.label?.id ?? '');
  const [fresh, write] = useState('');
  const set = useCommand(DeviceLabel);
  const add = useCommand(LabelAdd);
  const end = useCommand(LabelRetire);
  const labels = data?.organisation?.labels.nodes ?? [];
  const retirable = labels.find((one) => one.id === chosen && one.viewerCan.retire);
  const send = async () => {
    const added = fresh.trim() ? await add.command({ client, stage: now.stage, name: fresh }) : null;
    if (fresh.trim() && !added) return;
    const label = added?.done.label?.id ?? chosen;
    if (await set.command({ device: now.id, expectedVersion: now.version, ...(label && { label }) })) close();
  };
  const retire = async (label: string) => {
    if (!(await end.command({ label }))) return;
    choose('');
    read({ requestPolicy: 'network-only' });
  };
  return (
    <Ask
      title={t('label.title', { device: name })} submit={t('label.save')} busy={set.fetching || add.fetching} opened {...{ close, send }}
      refusals={[...set.refusals, ...add.besides(['name']), ...end.refusals]}
    >
      <Choice label={t('label.choose')} value={chosen} choose={choose} of={[['', t('label.none')], ...labels.map((one): [string, string] => [one.id, one.name])]} />
      {retirable && <Button variant="subtle" size="xs" onClick={() => retire(retirable.id)}>{t('label.retire', { name: retirable.name })}</Button>}
      {data?.organisation?.viewerCan.addLabel && (
        <TextInput
          label={t('label.new')} description={t('label.new.hint')} maxLength={60} value={fresh} error={beside(add.at('name'))}
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
    </Ask>
  );
}

/** The organisation's own word for where the device stands. */
export function Label({ now, client, name }: { now: Now; client: string; name: string }) {
  const { t } = useI18n();
  const [asking, ask] = useState(false);
  if (!now.label && !now.viewerCan.label) return null;
  return (
    <p className="device-label">
      <span className="soft">{t('label.set')}:</span>
      {now.label ? <span className="tag">{now.label.name}</span> : <span className="soft">{t('label.none')}</span>}
      {now.viewerCan.label && <Button className="screen-only" variant="subtle" size="compact-sm" aria-label={t('label.title', { device: name })} onClick={() => ask(true)}>{t('label.change')}</Button>}
      {asking && <Dialog close={() => ask(false)} {...{ now, client, name }} />}
    </p>
  );
}
