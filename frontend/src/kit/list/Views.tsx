import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useI18n } from '../i18n';
import { IconPeople } from '../icons';
import { addressOf, chosen, useAddress, type Address } from './address';
import { Arrange, usedBy } from './Arranging';
import { useKept, type Listed } from './kept';
import { KeepChanges, SaveView } from './Keeping';

/** A list that is often wanted: its name, and what stands in the address then. */
export type View = { key: string; label: string; search: Address; /** Who uses it, where that is not only oneself. */ whose?: string | undefined };

const same = (one: string[], other: string[]) => one.length === other.length && one.every((value) => other.includes(value));

/** Whether the address shows that view: the same facets, whatever the order. */
export function shows(address: Address, view: Address) {
  const names = new Set([...Object.keys(address), ...Object.keys(view)]);
  names.delete('order');
  return [...names].every((name) => same(chosen(address, name), chosen(view, name)));
}

/** Links to the lists that are often wanted: those that come ready, one's own, and those that are shared; what is chosen now can be kept. */
export function Views({ about, ready = [] }: { about: Listed; ready?: View[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { address } = useAddress();
  const { known, own, shared } = useKept(about);
  const everything: View = { key: 'all', label: t('list.view.all'), search: {} };
  const kept = [...own, ...shared].map((one): View => ({ key: one.id, label: one.name, search: addressOf(one.query), whose: one.audience === 'OWN' ? undefined : usedBy(i18n, one) }));
  const all = [everything, ...ready, ...kept];
  const now = all.find((one) => shows(address, one.search));
  const came = useLast(now?.key);
  const from = own.find((one) => one.id === came);
  if (now && all.length === 1) return null;
  return (
    <div className="views-row screen-only">
      {all.length > 1 && (
        <nav className="views" aria-label={t('list.views')}>
          {all.map((one) => (
            <Link key={one.key} to="." search={one.search} activeOptions={{ exact: true }} aria-current={one === now ? 'page' : undefined} title={one.whose}>
              {one.label}{one.whose && <> <IconPeople size={13} aria-label={one.whose} role="img" /></>}
            </Link>
          ))}
        </nav>
      )}
      {known && !now && from && <KeepChanges view={from} address={address} />}
      {known && !now && <SaveView about={about} address={address} />}
      {now && kept.length > 0 && <Arrange own={own} others={shared} />}
    </div>
  );
}

/** Which view was shown last, also after something else was chosen. */
function useLast(now: string | undefined) {
  const [last, remember] = useState(now);
  useEffect(() => {
    if (now) remember(now);
  }, [now]);
  return last;
}
