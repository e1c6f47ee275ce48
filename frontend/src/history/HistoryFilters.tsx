import '../kit/list/filters.css';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useI18n, type I18n } from '../kit/i18n';
import { chosen, type Address } from '../kit/list/address';
import { facet } from '../kit/list/declaration';
import { Chosen, FilterPanel } from '../kit/list/Filters';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { useClients } from '../organisations/clients';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { AUDIENCES, eventsOf, historyFilter, THINGS, type Filter } from './search';

type Props = { address: Address; change: (part: Address) => void };
type Clients = { id: string; name: string }[];

/** What happened, without who did it: "hands the device over". */
const deed = (event: string, { maybe }: I18n) => (maybe(`event.${event}`) ?? event).replace('{who}', '').replace(/\.$/, '').trim();

// The filter is read off the whole address: kinds of things and events speak of one field.
const whole = (): Filter => ({});

function facets(i18n: I18n, address: Address, clients: Clients) {
  const { t } = i18n;
  const common = [
    facet({ key: 'thing', label: t('history.thing'), values: THINGS, say: (one) => t(`history.thing.${one}`), where: whole }),
    facet({ key: 'event', label: t('history.event'), values: eventsOf(chosen(address, 'thing')), say: (one) => deed(one, i18n), where: whole }),
  ];
  if (!clients.length) return common;
  const named = (id: string) => clients.find((one) => one.id === id)!.name;
  return [
    ...common,
    facet({ key: 'client', label: t('ticket.client'), values: clients.map(({ id }) => id), say: named, where: whole }),
    facet({ key: 'audience', label: t('history.audience'), values: AUDIENCES, single: true, say: (one) => t(`history.audience.${one}`), where: whole }),
  ];
}

function Day({ name, label, address, change }: Props & { name: 'from' | 'to'; label: string }) {
  return (
    <TextInput type="date" label={label} value={chosen(address, name)[0] ?? ''} onChange={(event) => change({ [name]: event.currentTarget.value || undefined })} />
  );
}

/** What narrows the history: who, since when and until when, what it was about, what happened, whose it is. */
export function HistoryFilters({ address, change }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { viewer } = useSession();
  const clients = useClients();
  const [opened, open] = useState(false);
  const of = facets(i18n, address, isStaff(viewer) ? clients : []);
  return (
    <div role="search" aria-label={t('history.filters')} className="screen-only">
      <div className="history-tools">
        <PersonPicker gone label={t('history.who')} chosen={chosen(address, 'who')[0] ?? null} choose={(who) => change({ who: who ?? undefined })} />
        <Day name="from" label={t('history.from')} {...{ address, change }} />
        <Day name="to" label={t('history.to')} {...{ address, change }} />
        <FilterPanel facets={of} {...{ address, change, opened, open }} counts={undefined} narrow={historyFilter} />
      </div>
      <Chosen facets={of} address={address} change={change} />
    </div>
  );
}
