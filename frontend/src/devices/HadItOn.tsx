import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';

const HadItQuery = graphql(`
  query HadIt($id: ID!, $from: DateTime!, $to: DateTime!) {
    device(id: $id) {
      id
      assignments(
        first: 20, orderBy: { field: FROM_AT, direction: ASC }
        filter: { fromAt: { lt: $to }, or: [{ toAt: { gt: $from } }, { toAt: { isNull: true } }] }
      ) { nodes { id location holder { id name } } }
    }
  }
`);

/** From one midnight of the reader's to the next. */
const dayOf = (on: string) => {
  const from = new Date(`${on}T00:00`);
  const to = new Date(from);
  to.setDate(to.getDate() + 1);
  return { from: from.toISOString(), to: to.toISOString() };
};

/** Who had the device on a day, also when that was written down later. */
export function HadItOn({ device }: { device: string }) {
  const { t } = useI18n();
  const [on, choose] = useState('');
  const [{ data }] = useQuery({ query: HadItQuery, variables: { id: device, ...dayOf(on || '2026-01-01') }, pause: !on });
  const names = data?.device?.assignments.nodes.map((one) => one.holder?.name ?? one.location ?? t('person.unknown'));
  return (
    <div className="had-it screen-only">
      <TextInput type="date" label={t('device.hadIt')} value={on} onChange={(event) => choose(event.currentTarget.value)} />
      <p role="status">{on && names && (names.length ? t('device.hadIt.many', { names: names.join(', ') }) : t('device.hadIt.nobody'))}</p>
    </div>
  );
}
