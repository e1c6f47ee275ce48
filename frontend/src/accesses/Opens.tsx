import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import { GrantBundle } from '../bundles/GrantBundle';
import { SomeRequests } from './asking';
import { SomeAccesses } from './commands';
import { GrantSystem } from './Grant';
import { Accesses, idsOf } from './Lines';
import { RequestAccess } from './RequestAccess';
import { Requests } from './Requests';

export const OpensFragment = graphql(`
  fragment PersonOpens on Person {
    id
    name
    state
    client { id kind }
    due: accesses(first: 50, filter: { state: { eq: REVOKE_DUE } }, orderBy: { field: REVOKE_ON, direction: ASC }) { ...SomeAccesses }
    open: accesses(first: 100, filter: { state: { eq: ACTIVE } }) { ...SomeAccesses }
    closed: accesses(first: 20, filter: { state: { eq: REVOKED } }) { ...SomeAccesses }
    wanted: accessRequests(first: 50, filter: { state: { in: [REQUESTED, APPROVED] } }) { ...SomeRequests }
  }
`, [SomeAccesses, SomeRequests]);

/** The accesses of a person that are open. */
export function opensOf(data: FragmentOf<typeof OpensFragment>) {
  const { due, open } = readFragment(OpensFragment, data);
  return idsOf(due, open);
}

const DIALOGS = { bundle: GrantBundle, grant: GrantSystem, request: RequestAccess };

/** The IT team gives, whoever may ask asks. */
function Verbs({ person, client, own }: { person: { id: string; name: string }; client: string; own: boolean }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const [asking, ask] = useState<keyof typeof DIALOGS | null>(null);
  const gives = may(viewer, 'EXECUTE', client);
  const asks = !gives && may(viewer, 'ASK', client) && (own || may(viewer, 'OBSERVE', client));
  const Dialog = asking && DIALOGS[asking];
  const button = (verb: keyof typeof DIALOGS, words: string) => <Button variant="default" size="xs" leftSection={<IconPlus size={16} />} onClick={() => ask(verb)}>{words}</Button>;
  return (
    <div className="access-verbs screen-only">
      {gives && button('bundle', t('bundle.grant'))}
      {gives && button('grant', t('access.grant'))}
      {asks && button('request', t('request.ask'))}
      {Dialog && <Dialog {...{ person, client }} close={() => ask(null)} />}
    </div>
  );
}

/** What a person can open, and what becomes of it. */
export function Opens({ data, own }: { data: FragmentOf<typeof OpensFragment>; own: boolean }) {
  const { t } = useI18n();
  const { id, name, state, client, wanted, ...accesses } = readFragment(OpensFragment, data);
  return (
    <>
      <Requests data={wanted} by="system" />
      <Card title={t(own ? 'person.opens.own' : 'person.opens')} action={client && state !== 'LEFT' && <Verbs person={{ id, name }} client={client.id} own={own} />}>
        <Accesses {...accesses} by="system" none={t(own ? 'person.opens.none.own' : 'person.opens.none')} />
      </Card>
    </>
  );
}
