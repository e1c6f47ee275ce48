import './devices.css';
import { Button, SegmentedControl, Stack, TextInput, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { useNotices } from '../kit/notices';
import { beside, Failure, Missing, Refused } from '../kit/says';
import { CardSkeleton } from '../kit/Card';
import { useTitle } from '../kit/title';
import { DeviceRegister } from './commands';
import { BLANK, DeviceFields, FIELDS, priceIsSaid, priceOf } from './fields';

/** Whose registers the viewer may write in. */
const RegistersQuery = graphql(`
  query Registers {
    organisations(first: 100, filter: { kind: { eq: CLIENT } }) { nodes { id name viewerCan { registerDevice } } }
  }
`);
type Client = { id: string; name: string };
type Values = typeof BLANK & { client: string; tag: string; stage: 'ORDERED' | 'IN_STOCK' };

const EMPTY: Values = { ...BLANK, client: '', tag: '', stage: 'IN_STOCK' };
const route = getRouteApi('/app/devices/new');

const orNothing = (written: string) => written.trim() || null;

/** What was left empty is not known. */
const inputOf = (values: Values) => ({
  client: values.client,
  tag: values.tag,
  stage: values.stage,
  model: values.model,
  ownership: values.ownership,
  serial: orNothing(values.serial),
  location: orNothing(values.location),
  purchasedOn: orNothing(values.purchasedOn),
  warrantyUntil: orNothing(values.warrantyUntil),
  leaseUntil: orNothing(values.leaseUntil),
  lifeMonths: Number(values.lifeMonths) || null,
  supplier: orNothing(values.supplier),
  ...priceOf(values),
});

function Form({ clients }: { clients: Client[] }) {
  const { t } = useI18n();
  const go = route.useNavigate();
  const { tell } = useNotices();
  const { values, set, forget } = useDrafts('device.new', { ...EMPTY, client: clients[0]!.id });
  const { command, fetching, at, besides } = useCommand(DeviceRegister);
  const ready = !!values.tag.trim() && !!values.model && priceIsSaid(values);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const registered = await command(inputOf(values));
    if (!registered?.done.device) return;
    forget();
    tell(t('told.register', { tag: values.tag }));
    void go({ to: '/app/devices/$id', params: { id: registered.done.device.id }, replace: true });
  };
  return (
    <form className="card" onSubmit={submit}>
      <Stack gap="lg">
        {clients.length > 1 && <Choice label={t('ticket.client')} value={values.client} choose={(client) => set({ client })} of={clients.map((one) => [one.id, one.name])} />}
        <SegmentedControl
          fullWidth aria-label={t('device.stage')} value={values.stage} onChange={(stage) => set({ stage: stage as Values['stage'] })}
          data={[{ value: 'IN_STOCK', label: t('device.new.here') }, { value: 'ORDERED', label: t('device.new.ordered') }]}
        />
        <TextInput
          label={t('device.tag')} description={t('device.tag.hint')} required withAsterisk={false} maxLength={40} value={values.tag} error={beside(at('tag'))}
          onChange={(event) => set({ tag: event.currentTarget.value })}
        />
        <DeviceFields {...{ values, set, at }} />
        <Refused messages={besides([...FIELDS, 'tag'])} />
        <div className="dialog-end">
          <LinkButton to="/app/devices" variant="default">{t('cancel')}</LinkButton>
          <Button type="submit" loading={fetching} disabled={!ready}>{t('device.new.submit')}</Button>
        </div>
      </Stack>
    </form>
  );
}

/** Enter a device in a client's register. */
export default function NewDevicePage() {
  const { t } = useI18n();
  const [{ data, error }, read] = useQuery({ query: RegistersQuery });
  useTitle(t('device.new'));
  const back = <Link to="/app/devices" className="back"><IconBack size={16} aria-hidden="true" />{t('devices')}</Link>;
  const clients = data?.organisations.nodes.filter((one) => one.viewerCan.registerDevice);
  if (clients?.length === 0) return <Missing back={back} />;
  return (
    <div className="page page-narrow">
      {back}
      <div className="page-head"><Title order={1}>{t('device.new')}</Title></div>
      {error && !data && <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {clients ? <Form clients={clients} /> : !error && <CardSkeleton lines={9} />}
    </div>
  );
}
