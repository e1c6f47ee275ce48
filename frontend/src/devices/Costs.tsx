import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Card } from '../kit/Card';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';

const DeviceCostsQuery = graphql(`
  query DeviceCosts($id: ID!, $on: Date!) {
    deviceCosts(device: $id, on: $on) {
      asOf
      byKind { kind amount { minor currency } }
      unpricedWork
      total { minor currency }
      value { minor currency }
      depreciation { endsOn writtenOff { minor currency } left { minor currency } }
    }
  }
`);
type Known = NonNullable<ResultOf<typeof DeviceCostsQuery>['deviceCosts']>;

/** Year by year, what is taken from the price and what is left. */
function WrittenOff({ years }: { years: NonNullable<Known['depreciation']> }) {
  const { t, day, money } = useI18n();
  return (
    <details>
      <summary>{t('costs.years')}</summary>
      <table className="small figures">
        <thead><tr><th scope="col">{t('costs.year')}</th><th scope="col">{t('costs.writtenOff')}</th><th scope="col">{t('costs.left')}</th></tr></thead>
        <tbody>
          {years.map(({ endsOn, writtenOff, left }) => (
            <tr key={endsOn}><th scope="row">{day(endsOn)}</th><td>{money(writtenOff.minor, writtenOff.currency)}</td><td>{money(left.minor, left.currency)}</td></tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What the device cost so far and what it is still worth; for those who see the costs of its organisation. */
export function Costs({ device }: { device: string }) {
  const { t, n, day, money } = useI18n();
  const [on] = useState(() => new Date().toLocaleDateString('sv'));
  const [{ data }] = useQuery({ query: DeviceCostsQuery, variables: { id: device, on } });
  const known = data?.deviceCosts;
  if (!known) return null;
  const unknown = <span className="soft">{t('costs.unknown')}</span>;
  return (
    <Card title={t('costs')}>
      <Facts
        of={[
          ...known.byKind.map(({ kind, amount }) => [t(`costs.${kind}`), money(amount.minor, amount.currency)] as [string, string]),
          [t('costs.total'), known.total ? money(known.total.minor, known.total.currency) : unknown],
          [t('costs.value', { on: day(known.asOf) }), known.value ? money(known.value.minor, known.value.currency) : unknown],
        ]}
      />
      {known.unpricedWork > 0 && <p className="soft small">{n('costs.unpriced', known.unpricedWork)}</p>}
      {known.depreciation && <WrittenOff years={known.depreciation} />}
    </Card>
  );
}
