import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Card } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { MembershipEnd } from './commands';
import { GrantRole } from './GrantRole';

const RoleFragment = graphql(`
  fragment PersonRole on Membership {
    id
    version
    role
    createdAt
    endedAt
    organisation { id name }
    viewerCan { end }
  }
`);
export const RolesFragment = graphql(`
  fragment PersonRoles on Person {
    id
    name
    state
    client { id kind }
    viewerCan { grantMembership }
    memberships(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id endedAt ...PersonRole } }
  }
`, [RoleFragment]);

/** Whether a person has a role now. */
export const hasRole = (data: FragmentOf<typeof RolesFragment>) => readFragment(RolesFragment, data).memberships.nodes.some(({ endedAt }) => !endedAt);

function EndRole({ membership, words, close }: { membership: { id: string; version: number }; words: string; close: () => void }) {
  const { t } = useI18n();
  const { command, fetching, refusals } = useCommand(MembershipEnd);
  const send = async () => {
    if (await command({ membership: membership.id, expectedVersion: membership.version })) close();
  };
  return (
    <Ask opened final title={t('role.end.title', { role: words })} submit={t('role.end')} busy={fetching} {...{ close, send, refusals }}>
      <p className="ask-says">{t('role.end.means')}</p>
    </Ask>
  );
}

function RoleLine({ data, staff }: { data: FragmentOf<typeof RoleFragment>; staff: boolean }) {
  const { t, date } = useI18n();
  const [ending, end] = useState(false);
  const one = readFragment(RoleFragment, data);
  const words = t(`role.${one.role}`);
  const where = staff ? (one.organisation?.name ?? t('role.everywhere')) : null;
  const span = one.endedAt ? t('role.span', { from: date(one.createdAt), to: date(one.endedAt) }) : t('role.since', { from: date(one.createdAt) });
  return (
    <li className="role" data-over={!!one.endedAt || undefined}>
      <div>
        <p><strong>{words}</strong></p>
        <p className="soft small">{[where, span].filter(Boolean).join(' · ')}</p>
      </div>
      {one.viewerCan.end && (
        <Button variant="subtle" size="compact-sm" className="screen-only" aria-label={t('role.end.title', { role: words })} onClick={() => end(true)}>{t('role.end')}</Button>
      )}
      {ending && <EndRole membership={one} words={words} close={() => end(false)} />}
    </li>
  );
}

/** What a person may do, where and since when. */
export function Roles({ data }: { data: FragmentOf<typeof RolesFragment> }) {
  const { t } = useI18n();
  const [granting, grant] = useState(false);
  const person = readFragment(RolesFragment, data);
  const kind = person.client?.kind ?? 'CLIENT';
  const roles = [...person.memberships.nodes].sort((one, other) => Number(!!one.endedAt) - Number(!!other.endedAt));
  const none = !hasRole(data) && person.state !== 'LEFT';
  return (
    <Card title={t('person.roles')}>
      {none && <p className="soft">{t('person.roles.none')}</p>}
      <ul className="plain roles">{roles.map((one) => <RoleLine key={one.id} data={one} staff={kind === 'ENTERPRISE'} />)}</ul>
      {person.viewerCan.grantMembership && (
        <Button variant={none ? 'filled' : 'default'} size="xs" mt="md" className="screen-only" leftSection={<IconPlus size={16} />} onClick={() => grant(true)}>{t('role.grant')}</Button>
      )}
      {granting && <GrantRole person={person.id} kind={kind} close={() => grant(false)} />}
    </Card>
  );
}
