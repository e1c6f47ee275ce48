import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import { SomeAccesses } from './commands';
import { GrantSystem } from './Grant';
import { Accesses, idsOf } from './Lines';

export const OpensFragment = graphql(`
  fragment PersonOpens on Person {
    id
    name
    state
    client { id kind }
    due: accesses(first: 50, filter: { state: { eq: REVOKE_DUE } }, orderBy: { field: REVOKE_ON, direction: ASC }) { ...SomeAccesses }
    open: accesses(first: 100, filter: { state: { eq: ACTIVE } }) { ...SomeAccesses }
    closed: accesses(first: 20, filter: { state: { eq: REVOKED } }) { ...SomeAccesses }
  }
`, [SomeAccesses]);

/** The accesses of a person that are open. */
export function opensOf(data: FragmentOf<typeof OpensFragment>) {
  const { due, open } = readFragment(OpensFragment, data);
  return idsOf(due, open);
}

/** What a person can open, and what becomes of it. */
export function Opens({ data, own }: { data: FragmentOf<typeof OpensFragment>; own: boolean }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const [granting, grant] = useState(false);
  const { id, name, state, client, ...accesses } = readFragment(OpensFragment, data);
  const grants = client && may(viewer, 'EXECUTE', client.id) && state !== 'LEFT';
  return (
    <Card
      title={t(own ? 'person.opens.own' : 'person.opens')}
      action={grants && <Button variant="default" size="xs" className="screen-only" leftSection={<IconPlus size={16} />} onClick={() => grant(true)}>{t('access.grant')}</Button>}
    >
      <Accesses {...accesses} by="system" none={t(own ? 'person.opens.none.own' : 'person.opens.none')} />
      {granting && client && <GrantSystem person={{ id, name }} client={client.id} close={() => grant(false)} />}
    </Card>
  );
}
