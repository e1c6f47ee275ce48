import { Link } from '@tanstack/react-router';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { named, type Plan } from './plan';

const SHOWN = 8;

/** What nobody knows: work for the IT team, and never told as healthy. */
export function ToFindOut({ plan, team }: { plan: Plan; team: boolean }) {
  const { t, n } = useI18n();
  const unknown = plan.lines.filter(({ gaps, deviceId, band }) => deviceId && (team ? gaps.length > 0 : band === 'UNKNOWN'));
  if (!unknown.length) return null;
  if (!team) return <p className="plan-unknown">{n('plan.unknown.client', unknown.length)}</p>;
  const list = (lines: typeof unknown) => (
    <ul className="plain narrow-list">
      {lines.map((one) => (
        <li key={one.deviceId} className="line">
          <Link to="/app/devices/$id" params={{ id: one.deviceId ?? '' }} className="row-link">{named(one)}</Link>
          <span className="soft small">{one.gaps.map((gap) => t(`plan.gap.${gap}`)).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <Card title={n('plan.unknown', unknown.length)}>
      <p className="soft small">{t('plan.unknown.says')}</p>
      {list(unknown.slice(0, SHOWN))}
      {unknown.length > SHOWN && <details><summary>{t('plan.more', { n: unknown.length - SHOWN })}</summary>{list(unknown.slice(SHOWN))}</details>}
    </Card>
  );
}
