import '../accesses/accesses.css';
import '../people/page.css';
import { Button, CloseButton, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconBack, IconDevice, IconKey, IconPlus } from '../kit/icons';
import { Failure, Refused } from '../kit/says';
import { useTitle } from '../kit/title';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { BundleNow, BundleRemoveItem, type Bundle, type Item } from './commands';
import { AddBundle, AddModel, EndBundle, SetSystem, UpdateBundle, type Organisation } from './dialogs';

const BundlesQuery = graphql(`
  query Bundles {
    bundles(first: 100, filter: { endedAt: { isNull: true } }) { nodes { id ...BundleNow } }
    organisations(first: 100) { nodes { id name viewerCan { addBundle } } }
  }
`, [BundleNow]);

const DIALOGS = { setSystem: SetSystem, addModel: AddModel, update: UpdateBundle, end: EndBundle };
const VERBS = ['setSystem', 'addModel', 'update', 'end'] as const;

/** A system with its level, or a device; and the way out of the bundle. */
function Line({ item, bundle }: { item: Item; bundle: Bundle }) {
  const { t } = useI18n();
  const { command, fetching, refusals } = useCommand(BundleRemoveItem);
  const { system, deviceModel } = item;
  const what = system?.name ?? [deviceModel?.manufacturer, deviceModel?.name].filter(Boolean).join(' ');
  const remove = () => command({ bundle: bundle.id, item: item.id, expectedVersion: bundle.version });
  return (
    <li className="line">
      <span className="line-what">
        <span className="with-icon">
          {system ? <IconKey size={18} aria-hidden="true" /> : <IconDevice size={18} aria-hidden="true" />}
          {system ? <Link to="/app/systems/$id" params={{ id: system.id }} className="row-link">{what}</Link> : <span>{what}</span>}
        </span>
        {system && <span className="soft small">{item.level ?? t('bundle.level.none')}</span>}
      </span>
      {bundle.viewerCan.removeItem && <CloseButton className="screen-only" disabled={fetching} aria-label={t('bundle.remove.of', { what, name: bundle.name })} onClick={remove} />}
      <Refused messages={refusals} />
    </li>
  );
}

function One({ data }: { data: FragmentOf<typeof BundleNow> }) {
  const { t, n } = useI18n();
  const staff = isStaff(useSession().viewer);
  const bundle = readFragment(BundleNow, data);
  const [asking, ask] = useState<(typeof VERBS)[number] | null>(null);
  const verbs = VERBS.filter((verb) => bundle.viewerCan[verb]);
  const Dialog = asking && DIALOGS[asking];
  const more = bundle.items.totalCount - bundle.items.nodes.length;
  return (
    <Card title={bundle.name}>
      <p className="soft small">{[staff && bundle.client?.name, bundle.purpose].filter(Boolean).join(' · ')}</p>
      {bundle.items.nodes.length
        ? <ul className="plain narrow-list">{bundle.items.nodes.map((item) => <Line key={item.id} item={item} bundle={bundle} />)}</ul>
        : <p className="soft">{t('bundle.empty')}</p>}
      {more > 0 && <p className="soft small">{n('bundle.more', more)}</p>}
      {verbs.length > 0 && (
        <div className="access-verbs screen-only">
          {verbs.map((verb) => (
            <Button key={verb} size="compact-sm" variant={verb === 'end' ? 'subtle' : 'default'} aria-label={t(`bundle.${verb}.of`, { name: bundle.name })} onClick={() => ask(verb)}>{t(`bundle.${verb}`)}</Button>
          ))}
        </div>
      )}
      {Dialog && <Dialog bundle={bundle} close={() => ask(null)} />}
    </Card>
  );
}

/** Add one, where the viewer keeps a register. */
function Add({ organisations }: { organisations: Organisation[] }) {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  if (!organisations.length) return null;
  return (
    <>
      <Button className="screen-only" leftSection={<IconPlus size={18} />} onClick={() => open(true)}>{t('bundle.add')}</Button>
      {opened && <AddBundle organisations={organisations} close={() => open(false)} />}
    </>
  );
}

/** Bundles: what people in one role open, and which devices they are to have. */
export default function BundlesPage() {
  const { t } = useI18n();
  useTitle(t('bundles'));
  const [{ data, error }, read] = useQuery({ query: BundlesQuery });
  const bundles = data?.bundles.nodes;
  return (
    <div className="page" aria-busy={!data && !error ? true : undefined}>
      <Link to="/app/systems" className="back"><IconBack size={16} aria-hidden="true" />{t('systems')}</Link>
      <div className="person-head">
        <div><Title order={1}>{t('bundles')}</Title><p className="soft">{t('bundles.what')}</p></div>
        {data && <Add organisations={data.organisations.nodes.filter((one) => one.viewerCan.addBundle)} />}
      </div>
      {error && !data && <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {!data && !error && <div className="stack"><CardSkeleton lines={4} /><CardSkeleton lines={4} /></div>}
      {bundles?.length === 0 && <Card><p className="soft">{t('bundles.none')}</p></Card>}
      {bundles && <div className="bundles">{bundles.map((one) => <One key={one.id} data={one} />)}</div>}
    </div>
  );
}
