import { Checkbox } from '@mantine/core';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';
import { beside } from '../kit/says';

const ToGiveQuery = graphql(`
  query SystemsToGive($client: ID!, $person: ID!) {
    organisation(id: $client) { id systems(first: 100, filter: { endedAt: { isNull: true } }) { nodes { id name kind } } }
    person(id: $person) { id opens: accesses(first: 100, filter: { state: { ne: REVOKED } }) { nodes { id system { id } } } }
  }
`);

type Props = { closes: boolean; client: string; person: string; kinds: string[]; chosen: string[]; choose: (systems: string[]) => void; error: string | undefined };

/** To which systems access is given or closed: of the kinds that the step names, those that the person cannot open yet, or can. */
export function SystemsToGive({ closes, client, person, kinds, chosen, choose, error }: Props) {
  const { t } = useI18n();
  const [{ data }] = useQuery({ query: ToGiveQuery, variables: { client, person }, requestPolicy: 'network-only' });
  const has = new Set(data?.person?.opens.nodes.map(({ system }) => system?.id));
  const systems = data?.organisation?.systems.nodes.filter(({ id, kind }) => (!kinds.length || kinds.includes(kind)) && (!closes || has.has(id))) ?? [];
  if (data && !systems.length) return <p className="ask-says">{t(closes ? 'task.systems.closed' : 'task.systems.none')}</p>;
  return (
    <Checkbox.Group label={t(closes ? 'task.systems.close' : 'task.systems')} value={chosen} onChange={choose} error={beside(error)}>
      <div className="task-systems">
        {systems.map(({ id, name }) => <Checkbox key={id} value={id} disabled={!closes && has.has(id)} label={!closes && has.has(id) ? t('task.systems.has', { system: name }) : name} />)}
      </div>
    </Checkbox.Group>
  );
}
