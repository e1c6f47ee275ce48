import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { Card } from '../kit/Card';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';

const DueQuery = graphql(`
  query DeviceReplacement($id: ID!) {
    deviceReplacement(device: $id) { dueOn band gaps state causes { reason on } estimate { minor currency } }
  }
`);
const TONES: Record<string, string> = { OVERDUE: 'brick', QUARTER: 'honey', UNKNOWN: 'honey' };

/** When the device is to be replaced, and why; for those who see the register of its organisation. */
export function Due({ device, client }: { device: string; client: string | undefined }) {
  const { t, day, money } = useI18n();
  const [{ data }] = useQuery({ query: DueQuery, variables: { id: device } });
  const known = data?.deviceReplacement;
  if (!known) return null;
  const when = <>{known.dueOn ? day(known.dueOn) : t('due.none')} <span className="tag" data-tone={TONES[known.band]}>{t(`due.band.${known.band}`)}</span></>;
  return (
    <Card title={t('due')}>
      <Facts
        of={[
          [t('due.on'), when],
          ...known.causes.map(({ reason, on }) => [t(`due.reason.${reason}`), day(on)] as [string, string]),
          [t('due.estimate'), known.estimate && money(known.estimate.minor, known.estimate.currency)],
          [t('due.state'), known.state && t(`due.state.${known.state}`)],
        ]}
      />
      {known.gaps.map((gap) => <p key={gap} className="soft small">{t(`due.gap.${gap}`)}</p>)}
      <p className="small screen-only"><Link to="/app/replacements" search={{ client: client ? [client] : undefined }}>{t('due.plan')}</Link></p>
    </Card>
  );
}
