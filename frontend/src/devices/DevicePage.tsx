import './devices.css';
import { Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Timeline, TimelineFragment } from '../history/Timeline';
import { Card, CardSkeleton } from '../kit/Card';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Failure, Missing } from '../kit/says';
import { LinkButton } from '../kit/LinkButton';
import { useTitle } from '../kit/title';
import { isStaff, may } from '../session/membership';
import { useSession } from '../session/Session';
import { TicketLine, TicketLineFragment } from '../tickets/TicketLine';
import { Holders, HolderFragment } from './Holders';
import { deviceName, StageTag, Warranty } from './labels';

const FactsFragment = graphql(`
  fragment DeviceFacts on Device {
    id
    serial
    ownership
    location
    purchasedOn
    supplier
    warrantyUntil
    retiredReason
    price { minor currency }
    client { id name }
    holder { id name }
    model { id category endOfSupport }
  }
`);
const DeviceQuery = graphql(`
  query Device($id: ID!) {
    device(id: $id) {
      id
      tag
      stage
      client { id }
      model { id manufacturer name }
      ...DeviceFacts
      assignments(first: 50, orderBy: { field: FROM_AT, direction: DESC }) { nodes { id ...Holder } }
      tickets(first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) { totalCount nodes { id ...TicketLine } }
      history(first: 50) { totalCount nodes { id ...Timeline } }
    }
  }
`, [FactsFragment, HolderFragment, TicketLineFragment, TimelineFragment]);

function Known({ data, staff }: { data: FragmentOf<typeof FactsFragment>; staff: boolean }) {
  const { t, day, money } = useI18n();
  const device = readFragment(FactsFragment, data);
  return (
    <Card title={t('device.facts')}>
      <Facts
        of={[
          [t('ticket.client'), staff ? device.client?.name : null],
          [t('device.holder'), device.holder?.name ?? t('ticket.nobody')],
          [t('device.location'), device.location],
          [t('device.category'), device.model?.category],
          [t('device.serial'), device.serial],
          [t('device.ownership'), t(`ownership.${device.ownership}`)],
          [t('device.purchased'), device.purchasedOn && day(device.purchasedOn)],
          [t('device.price'), device.price && money(device.price.minor, device.price.currency)],
          [t('device.supplier'), device.supplier],
          [t('device.warranty'), device.warrantyUntil && <Warranty until={device.warrantyUntil} />],
          [t('device.support'), device.model?.endOfSupport && day(device.model.endOfSupport)],
          [t('device.retired'), device.retiredReason],
        ]}
      />
    </Card>
  );
}

function Waiting() {
  return (
    <div className="two">
      <div className="in-main stack"><CardSkeleton lines={5} /><CardSkeleton lines={4} /></div>
      <div className="in-side stack"><CardSkeleton lines={8} /></div>
    </div>
  );
}

const route = getRouteApi('/app/devices/$id');

/** One device: what is known, who had it, what was wrong with it, and what happened. */
export default function DevicePage() {
  const { t, n } = useI18n();
  const { viewer } = useSession();
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: DeviceQuery, variables: { id } });
  const device = data?.device;
  useTitle(device ? `${device.tag} ${deviceName(device)}` : undefined);
  const back = <Link to="/app/devices" className="back"><IconBack size={16} aria-hidden="true" />{t('devices')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && !device) return <Missing back={back} />;
  if (!device) return <div className="page" aria-busy="true">{back}<Waiting /></div>;
  const staff = isStaff(viewer);
  const more = device.tickets.totalCount - device.tickets.nodes.length;
  return (
    <div className="page">
      {back}
      <div className="device-head">
        <div>
          <p className="soft figures"><span>{device.tag}</span><StageTag stage={device.stage} /></p>
          <Title order={1}>{deviceName(device)}</Title>
        </div>
        {may(viewer, 'ASK', device.client?.id) && (
          <LinkButton to="/app/tickets/new" search={{ device: device.id }} variant="default">{t('device.report')}</LinkButton>
        )}
      </div>
      <div className="two">
        <div className="in-turn"><Known data={device} staff={staff} /></div>
        <div className="in-main stack">
          <Card title={t('device.holders')}><Holders of={device.assignments.nodes} /></Card>
          <Card title={t('device.tickets')}>
            {device.tickets.nodes.length ? (
              <ul className="plain narrow-list">{device.tickets.nodes.map((one) => <TicketLine key={one.id} data={one} side={staff ? 'team' : 'client'} />)}</ul>
            ) : <p className="soft">{t('device.noTickets')}</p>}
            {more > 0 && <p className="soft small">{n('tickets.moreOf', more)}</p>}
          </Card>
        </div>
        <div className="in-side"><Card title={t('history')}><Timeline events={device.history.nodes} total={device.history.totalCount} /></Card></div>
      </div>
    </div>
  );
}
