import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { deviceName } from './labels';

export const ServiceFragment = graphql(`
  fragment Service on Service {
    id
    kind
    vendor
    fault
    outAt
    expectedBack
    inAt
    outcome
    underWarranty
    cost { minor currency }
    loaner { id tag model { id manufacturer name } }
    subject { __typename id ... on Ticket { number title client { id code } } }
  }
`);

/** The ticket because of which it went to the service. */
function Because({ of }: { of: { __typename: string; id: string; number?: number; title?: string; client?: { code: string } | null } }) {
  if (of.__typename !== 'Ticket') return null;
  return (
    <p className="small">
      <Link to="/app/tickets/$id" params={{ id: of.id }}><span className="figures">{of.client?.code}-{of.number}</span> {of.title}</Link>
    </p>
  );
}

function OneService({ data }: { data: FragmentOf<typeof ServiceFragment> }) {
  const { t, date, day, money } = useI18n();
  const one = readFragment(ServiceFragment, data);
  const notes = [
    one.vendor && t('service.vendor', { vendor: one.vendor }),
    one.fault,
    one.outcome,
    one.cost && t('service.cost', { amount: money(one.cost.minor, one.cost.currency) }),
    one.loaner && t('service.loaner', { device: `${deviceName(one.loaner)} · ${one.loaner.tag}` }),
    !one.inAt && one.expectedBack && t('service.expected', { on: day(one.expectedBack) }),
  ].filter((note): note is string => !!note);
  return (
    <li className="service" data-now={!one.inAt || undefined}>
      <p className="period-who">
        <strong>{t(`service.${one.kind}`)}</strong>
        {!one.inAt && <span className="tag" data-tone="honey">{t('service.away')}</span>}
        {one.underWarranty && <span className="tag">{t('service.warranty')}</span>}
      </p>
      <p className="soft figures">{one.inAt ? t('device.period', { from: date(one.outAt), to: date(one.inAt) }) : t('device.since', { from: date(one.outAt) })}</p>
      {notes.map((note) => <p key={note} className="soft small">{note}</p>)}
      {one.subject && <Because of={one.subject} />}
    </li>
  );
}

/** When it was with a service, for what, and what came of it; the newest first. */
export function Services({ of }: { of: (FragmentOf<typeof ServiceFragment> & { id: string })[] }) {
  const { t } = useI18n();
  if (!of.length) return <p className="soft">{t('device.services.none')}</p>;
  return <ol className="plain periods">{of.map((one) => <OneService key={one.id} data={one} />)}</ol>;
}
