import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';

const UsualQuery = graphql(`
  query Usual($client: ID!) {
    usually(client: $client) { scenarioId p80Days sampleSize basis }
  }
`);

/** In how many days of work a scenario is ready four times out of five at the viewer's own company, and how that is known. */
export function useUsual() {
  const { t, n } = useI18n();
  const { viewer } = useSession();
  const [{ data }] = useQuery({ query: UsualQuery, variables: { client: viewer.client?.id ?? '' }, pause: isStaff(viewer) || !viewer.client });
  const known = new Map(data?.usually.map((one) => [one.scenarioId, one]));
  return (scenario: string) => {
    const usual = known.get(scenario);
    if (!usual) return null;
    const when = usual.p80Days ? n('scenarios.usually', usual.p80Days) : t('scenarios.usually.today');
    return `${when} (${usual.basis === 'MEASURED' ? n('scenarios.usually.measured', usual.sampleSize) : t('scenarios.usually.simulated')})`;
  };
}
