import '../people/page.css';
import './devices.css';
import { Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, readFragment, type ResultOf } from '../graphql';
import { Timeline, TimelineFragment } from '../history/Timeline';
import { Card, CardSkeleton } from '../kit/Card';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Failure, Missing } from '../kit/says';
import { LinkButton } from '../kit/LinkButton';
import { useTitle } from '../kit/title';
import { useLive } from '../live/Live';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { TicketLine, TicketLineFragment } from '../tickets/TicketLine';
import { DeviceNow } from './commands';
import { Correct } from './Correct';
import { Costs } from './Costs';
import { Due } from './Due';
import { HadItOn } from './HadItOn';
import { Holders } from './Holders';
import { categoryName, deviceName, Warranty } from './labels';
import { LifeCard } from './LifeCard';
import { Services } from './Services';

const DeviceQuery = graphql(`
  query Device($id: ID!) {
    device(id: $id) {
      id
      tag
      client { id name viewerCan { openTicket startProcess } }
      ...DeviceNow
      tickets(first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) { totalCount nodes { id ...TicketLine } }
      history(first: 30) { ...Timeline }
    }
  }
`, [DeviceNow, TicketLineFragment, TimelineFragment]);

function Known({ now, client }: { now: ResultOf<typeof DeviceNow>; client: string | undefined }) {
  const { t, n, date, day, money, maybe } = useI18n();
  return (
    <Card title={t('device.facts')}>
      <Facts
        of={[
          [t('ticket.client'), client],
          [t('device.location'), now.location],
          [t('device.category'), now.model && categoryName({ maybe }, now.model.category)],
          [t('device.serial'), now.serial],
          [t('device.ownership'), t(`ownership.${now.ownership}`)],
          [t('device.purchased'), now.purchasedOn && day(now.purchasedOn)],
          [t('device.price'), now.price && money(now.price.minor, now.price.currency)],
          [t('device.supplier'), now.supplier],
          [t('device.warranty'), now.warrantyUntil && <Warranty until={now.warrantyUntil} />],
          [t('device.leaseUntil'), now.leaseUntil && day(now.leaseUntil)],
          [t('device.lifeMonths'), now.lifeMonths && n('device.life', now.lifeMonths)],
          [t('device.disposal'), now.disposal && now.disposedAt && t('device.disposed', { how: t(`disposal.${now.disposal}`), on: date(now.disposedAt) })],
          [t('device.wipe'), now.disposal && (now.wipeProof ?? t('device.wipe.none'))],
          [t('device.support'), now.model?.endOfSupport && day(now.model.endOfSupport)],
        ]}
      />
      {now.viewerCan.correct && <Correct now={now} />}
    </Card>
  );
}

function Waiting() {
  return (
    <div className="stack">
      <CardSkeleton lines={3} />
      <div className="two">
        <div className="in-main stack"><CardSkeleton lines={5} /><CardSkeleton lines={4} /></div>
        <div className="in-side stack"><CardSkeleton lines={8} /></div>
      </div>
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
  useLive(id, read);
  const device = data?.device;
  const now = readFragment(DeviceNow, device);
  const name = device && now ? deviceName({ ...now, tag: device.tag }) : undefined;
  useTitle(name && device ? `${device.tag} ${name}` : undefined);
  const back = <Link to="/app/devices" className="back"><IconBack size={16} aria-hidden="true" />{t('devices')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && !device) return <Missing back={back} />;
  if (!device || !now || !name) return <div className="page" aria-busy="true">{back}<Waiting /></div>;
  const staff = isStaff(viewer);
  const more = device.tickets.totalCount - device.tickets.nodes.length;
  return (
    <div className="page">
      {back}
      <div className="device-head">
        <div>
          <p className="soft figures">{device.tag} <Link className="small screen-only" to="/app/devices/stickers" search={{ of: [device.id] }}>{t('devices.sticker')}</Link></p>
          <Title order={1}>{name}</Title>
        </div>
        <div className="person-verbs screen-only">
          {device.client?.viewerCan.startProcess && <LinkButton to="/app/scenarios" search={{ device: device.id, client: device.client.id }} variant="default">{t('device.process')}</LinkButton>}
          {device.client?.viewerCan.openTicket && <LinkButton to="/app/tickets/new" search={{ device: device.id }} variant={staff ? 'default' : 'filled'}>{t('device.report')}</LinkButton>}
        </div>
      </div>
      <LifeCard data={device} name={name} client={device.client?.id ?? ''} />
      <div className="two">
        <div className="in-turn stack"><Known now={now} client={staff ? device.client?.name : undefined} /><Due device={device.id} client={device.client?.id} /><Costs key={device.id} device={device.id} /></div>
        <div className="in-main stack">
          <Card title={t('device.holders')}><Holders device={device.id} of={now.assignments.nodes} />{now.assignments.nodes.length > 1 && <HadItOn device={device.id} />}</Card>
          <Card title={t('device.services')}><Services of={now.services.nodes} /></Card>
          <Card title={t('device.tickets')}>
            {device.tickets.nodes.length ? (
              <ul className="plain narrow-list">{device.tickets.nodes.map((one) => <TicketLine key={one.id} data={one} side={staff ? 'team' : 'client'} />)}</ul>
            ) : <p className="soft">{t('device.noTickets')}</p>}
            {more > 0 && <p className="soft small">{n('tickets.moreOf', more)}</p>}
          </Card>
        </div>
        <div className="in-side"><Card title={t('history')}><Timeline key={device.id} subject={device.id} data={device.history} /></Card></div>
      </div>
    </div>
  );
}
