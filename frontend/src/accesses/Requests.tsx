import './accesses.css';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { readFragment, type FragmentOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Card } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Refused } from '../kit/says';
import { RequestGrant, RequestNow, RequestWithdraw, SomeRequests, type Request } from './asking';
import { AccountFields } from './dialogs';
import type { By } from './Lines';

const named = (one: Request) => ({ person: one.person?.name ?? '', system: one.system?.name ?? '' });

/** Give what was asked for and approved. */
function Fulfil({ one, close }: { one: Request; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [account, nameIt] = useState('');
  const [level, measure] = useState(one.level ?? '');
  const { command, fetching, refusals } = useCommand(RequestGrant);
  const send = async () => {
    if (!(await command({ request: one.id, account, level, expectedVersion: one.version }))) return;
    tell(t('access.granted'));
    close();
  };
  return (
    <Ask opened title={t('request.grant.title', named(one))} submit={t('access.grant')} busy={fetching} {...{ close, send, refusals }}>
      <AccountFields {...{ account, nameIt, level, measure }} />
    </Ask>
  );
}

/** What the viewer can do with a request now; taking it back needs no words. */
function Verbs({ one }: { one: Request }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [granting, grant] = useState(false);
  const { command, fetching, refusals } = useCommand(RequestWithdraw);
  const withdraw = async () => {
    if (await command({ request: one.id, expectedVersion: one.version })) tell(t('request.withdrawn', named(one)));
  };
  return (
    <>
      <Refused messages={refusals} />
      <div className="access-verbs screen-only">
        {one.viewerCan.grant && <Button size="compact-sm" aria-label={t('request.grant.of', named(one))} onClick={() => grant(true)}>{t('access.grant')}</Button>}
        {one.viewerCan.withdraw && <Button size="compact-sm" variant="subtle" disabled={fetching} aria-label={t('request.withdraw.of', named(one))} onClick={withdraw}>{t('request.withdraw')}</Button>}
      </div>
      {granting && <Fulfil one={one} close={() => grant(false)} />}
    </>
  );
}

function Line({ data, by }: { data: FragmentOf<typeof RequestNow>; by: By }) {
  const { t, date } = useI18n();
  const one = readFragment(RequestNow, data);
  const to = by === 'system' ? one.system && <Link to="/app/systems/$id" params={{ id: one.system.id }} className="row-link">{one.system.name}</Link>
    : one.person && <Link to="/app/people/$id" params={{ id: one.person.id }} className="row-link">{one.person.name}</Link>;
  const asked = one.askedBy ? t('request.asked', { name: one.askedBy.name, on: date(one.askedAt) }) : date(one.askedAt);
  return (
    <li className="access">
      <div>
        <p className="access-name">
          {to}
          <span className="tag" data-tone={one.state === 'APPROVED' ? 'pine' : 'honey'}>{t(`request.state.${one.state}`)}</span>
        </p>
        <p className="soft small figures">{[one.level, asked].filter(Boolean).join(' · ')}</p>
        <p className="soft small">{one.reason}</p>
        {one.decision?.waitsForViewer && <p className="small"><Link to="/app/decisions/$id" params={{ id: one.decision.id }}>{t('request.decide')}</Link></p>}
      </div>
      <Verbs one={one} />
    </li>
  );
}

/** What was asked for and is not open yet; nothing at all when nobody waits. */
export function Requests({ data, by }: { data: FragmentOf<typeof SomeRequests>; by: By }) {
  const { t } = useI18n();
  const { nodes } = readFragment(SomeRequests, data);
  if (!nodes.length) return null;
  return (
    <Card title={t('requests')}>
      <ul className="plain narrow-list">{nodes.map((one) => <Line key={one.id} data={one} by={by} />)}</ul>
    </Card>
  );
}
