import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { deviceFilter } from '../devices/find';
import { deviceName } from '../devices/labels';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';

const PickQuery = graphql(`
  query PickDevice($filter: DeviceFilter) {
    devices(first: 20, filter: $filter, orderBy: { field: TAG, direction: ASC }) {
      nodes { id tag model { id manufacturer name } holder { id name } }
    }
  }
`);

type Props = { client: string; chosen: string | null; choose: (device: string | null) => void };

/** Finds a device of the client by its tag, model or holder. */
export function DevicePicker({ client, chosen, choose }: Props) {
  const { t } = useI18n();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 250);
  const search = asked.includes(' · ') ? '' : asked;
  const of = { client: { id: { eq: client } } };
  const [{ data }] = useQuery({ query: PickQuery, variables: { filter: { ...of, ...deviceFilter(search) } } });
  const [{ data: fixed }] = useQuery({ query: PickQuery, variables: { filter: { ...of, id: { eq: chosen } } }, pause: !chosen });
  const found = [...(fixed?.devices.nodes ?? []), ...(data?.devices.nodes ?? [])];
  const unique = [...new Map(found.map((one) => [one.id, one])).values()];
  return (
    <Select
      label={t('new.device')} description={t('new.device.hint')} placeholder={t('devices.search.hint')} searchable clearable
      clearButtonProps={{ 'aria-label': t('clear') }} nothingFoundMessage={t('devices.none')} value={chosen} onChange={choose}
      onSearchChange={setWords} filter={({ options }) => options}
      data={unique.map((one) => ({ value: one.id, label: [one.tag, deviceName(one), one.holder?.name].filter(Boolean).join(' · ') }))}
    />
  );
}
