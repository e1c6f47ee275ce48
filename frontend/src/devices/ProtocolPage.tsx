import './devices.css';
import { Button, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { CardSkeleton } from '../kit/Card';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { deviceName } from './labels';
import { Paper, PaperFragment, Papers } from './Papers';

const ProtocolQuery = graphql(`
  query Protocol($id: ID!, $assignment: ID!) {
    device(id: $id) {
      id
      tag
      serial
      model { id manufacturer name }
      client { id name }
      assignments(first: 1, filter: { id: { eq: $assignment } }) {
        nodes {
          id
          kind
          fromAt
          expectedReturn
          location
          conditionOut
          accessories
          acceptance
          holder { id name }
          handedBy { id name client { id name } }
          decision { id endedAt }
          protocols(first: 20) { nodes { id state language file { id name } ...Paper } }
        }
      }
    }
  }
`, [PaperFragment]);
type Device = NonNullable<ResultOf<typeof ProtocolQuery>['device']>;
type Period = Device['assignments']['nodes'][number];

function Signatures({ period }: { period: Period }) {
  const { t, dateTime } = useI18n();
  const taker = period.holder?.name ?? period.location;
  return (
    <div className="protocol-signatures">
      <p>{period.handedBy?.name}<span className="soft small">{t('protocol.gives')}</span></p>
      <p>
        {taker}<span className="soft small">{t('protocol.takes')}</span>
        {period.acceptance === 'ACCEPTED' && period.decision?.endedAt && <span className="small">{t('protocol.accepted', { at: dateTime(period.decision.endedAt) })}</span>}
      </p>
    </div>
  );
}

function Protocol({ device, period }: { device: Device; period: Period }) {
  const { t, day, dateTime } = useI18n();
  return (
    <article className="protocol">
      <Title order={1}>{t('protocol')}</Title>
      <p className="soft figures">{device.tag} · {dateTime(period.fromAt)}</p>
      <Facts
        of={[
          [t('protocol.company'), device.client?.name],
          [t('protocol.gives'), period.handedBy && `${period.handedBy.name}, ${period.handedBy.client?.name ?? ''}`],
          [t('protocol.takes'), period.holder?.name ?? period.location],
          [t('protocol.device'), `${deviceName(device)} (${device.tag})`],
          [t('device.serial'), device.serial],
          [t('ask.handOver.kind'), period.kind === 'LOAN' && period.expectedReturn ? t('protocol.loan', { on: day(period.expectedReturn) }) : t('ask.handOver.PERMANENT')],
          [t('ask.handOver.condition'), period.conditionOut ?? t('protocol.noRemarks')],
          [t('ask.handOver.accessories'), period.accessories ?? t('protocol.nothing')],
        ]}
      />
      <p>{t('protocol.duty')}</p>
      <Signatures period={period} />
    </article>
  );
}

/** Look again while a paper is being drawn. */
function useAgain(waiting: boolean, read: (options: { requestPolicy: 'network-only' }) => void) {
  useEffect(() => {
    const again = waiting ? window.setInterval(() => read({ requestPolicy: 'network-only' }), 2_000) : undefined;
    return () => window.clearInterval(again);
  }, [waiting, read]);
}

const route = getRouteApi('/app/devices/$id/protocol/$assignment');

/** What was handed over, by whom, to whom and how: on one sheet, to be printed and signed. */
export default function ProtocolPage() {
  const { t } = useI18n();
  const { id, assignment } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: ProtocolQuery, variables: { id, assignment } });
  const device = data?.device;
  const period = device?.assignments.nodes[0];
  const papers = period?.protocols.nodes ?? [];
  useAgain(papers.some(({ state }) => state === 'DUE'), read);
  useTitle(device ? `${t('protocol')} ${device.tag}` : undefined);
  const back = <Link to="/app/devices/$id" params={{ id }} className="back"><IconBack size={16} aria-hidden="true" />{t('protocol.back')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && !period) return <Missing back={back} />;
  if (!device || !period) return <div className="page" aria-busy="true">{back}<CardSkeleton lines={8} /></div>;
  return (
    <div className="page">
      <div className="protocol-tools screen-only">{back}<Paper of={papers} /><Button variant="default" onClick={() => window.print()}>{t('protocol.print')}</Button></div>
      <Protocol device={device} period={period} />
      <Papers of={papers} />
    </div>
  );
}
