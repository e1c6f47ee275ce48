import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf } from '../../graphql';
import { Ask } from '../../kit/Ask';
import { Card } from '../../kit/Card';
import { useCommand } from '../../kit/command';
import { useI18n } from '../../kit/i18n';
import { IconPlus } from '../../kit/icons';
import { PersonPicker } from '../../kit/pick/PersonPicker';
import { Refused } from '../../kit/says';
import { TicketUnwatch, TicketWatch } from './commands';

export const WatchingFragment = graphql(`
  fragment Watching on Ticket {
    id
    requester { id }
    assignee { id }
    watchers(first: 50) { nodes { id person { id name } } }
    viewerCan { watch unwatch }
  }
`);

/** Lets somebody else follow it; the IT team does that. */
function AddWatcher({ ticket }: { ticket: string }) {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  const [person, choose] = useState<string | null>(null);
  const { command, fetching, refusals } = useCommand(TicketWatch);
  const send = async () => {
    if (!person || !(await command({ ticket, person }))) return;
    open(false);
    choose(null);
  };
  return (
    <>
      <Button className="screen-only" variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => open(true)}>{t('watch.add')}</Button>
      <Ask title={t('watch.add.title')} submit={t('ask.add')} ready={!!person} busy={fetching} close={() => open(false)} send={() => void send()} {...{ opened, refusals }}>
        <PersonPicker label={t('watch.add.whom')} description={t('watch.add.hint')} chosen={person} choose={choose} />
      </Ask>
    </>
  );
}

/** Who follows it besides those whom it concerns, and whether the viewer does. */
export function Watching({ data, viewer, staff }: { data: FragmentOf<typeof WatchingFragment>; viewer: string; staff: boolean }) {
  const { t } = useI18n();
  const { id, watchers, viewerCan, requester, assignee } = readFragment(WatchingFragment, data);
  const watch = useCommand(TicketWatch);
  const unwatch = useCommand(TicketUnwatch);
  const names = watchers.nodes.flatMap(({ person }) => (person ? [person] : []));
  const mine = names.some((one) => one.id === viewer);
  const concerned = requester?.id === viewer || assignee?.id === viewer;
  const may = mine ? viewerCan.unwatch : viewerCan.watch && !concerned;
  const adds = staff && viewerCan.watch;
  if (!names.length && !may && !adds) return null;
  const button = may && (
    <Button className="screen-only" variant="subtle" size="compact-sm" loading={watch.fetching || unwatch.fetching} onClick={() => void (mine ? unwatch : watch).command({ ticket: id })}>
      {t(mine ? 'watch.stop' : 'watch')}
    </Button>
  );
  return (
    <Card title={t('watchers')} action={<span className="actions">{button}{adds && <AddWatcher ticket={id} />}</span>} className={names.length ? '' : 'screen-only'}>
      <Refused messages={[...watch.refusals, ...unwatch.refusals]} />
      {names.length > 0 && <p className="names">{names.map((one) => one.name).join(', ')}</p>}
    </Card>
  );
}
