import '../decisions/decisions.css';
import { DecisionLine, LineFragment } from '../decisions/Line';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';

export const DecisionsFragment = graphql(`
  fragment TicketDecisions on Ticket {
    id
    client { id viewerCan { askDecision } }
    decisions(first: 20) { nodes { id ...DecisionLine } }
  }
`, [LineFragment]);

/** What was, or is to be, decided about a ticket, and the way to ask for more. */
export function TicketDecisions({ data }: { data: FragmentOf<typeof DecisionsFragment> }) {
  const { t } = useI18n();
  const { id, client, decisions } = readFragment(DecisionsFragment, data);
  const asks = client?.viewerCan.askDecision;
  if (!asks && !decisions.nodes.length) return null;
  return (
    <Card title={t('decisions')}>
      {decisions.nodes.length > 0 && <ul className="plain decision-lines">{decisions.nodes.map((one) => <DecisionLine key={one.id} data={one} />)}</ul>}
      {asks && (
        <LinkButton mt={decisions.nodes.length ? 'md' : 0} size="xs" variant="default" to="/app/decisions/new" search={{ about: id, client: client.id }} leftSection={<IconPlus size={14} aria-hidden="true" />}>
          {t('decisions.new')}
        </LinkButton>
      )}
    </Card>
  );
}
