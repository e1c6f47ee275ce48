import { Link } from '@tanstack/react-router';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { monthly } from './budget';
import type { Systems } from './told';

/** What everybody who can open a system costs a month, the most expensive first. */
export function Seats({ systems, currency }: { systems: Systems; currency: string }) {
  const { t, n, money } = useI18n();
  const cost = (one: Systems[number]) => monthly([one], currency);
  const paid = systems.filter((one) => one.seat?.currency === currency).sort((one, other) => cost(other) - cost(one));
  if (!paid.length) return null;
  return (
    <Card title={t('budget.systems')}>
      <table className="plan-lines">
        <thead><tr>{(['system', 'price', 'open', 'monthly'] as const).map((one) => <th key={one} scope="col">{t(`budget.systems.${one}`)}</th>)}</tr></thead>
        <tbody>
          {paid.map((one) => (
            <tr key={one.id}>
              <th scope="row"><Link to="/app/systems/$id" params={{ id: one.id }} className="row-link">{one.name}</Link></th>
              <td data-name={t('budget.systems.price')} className="figures">{money(one.seat!.minor, currency)}</td>
              <td data-name={t('budget.systems.open')} className="figures">{n('budget.users', one.open.totalCount)}</td>
              <td data-name={t('budget.systems.monthly')} className="figures">{one.contracts.nodes[0] ? t('budget.systems.contract', { name: one.contracts.nodes[0].name }) : money(cost(one), currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
