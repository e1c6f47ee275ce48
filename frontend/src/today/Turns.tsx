import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card } from '../kit/Card';
import { StackedBar } from '../kit/charts/StackedBar';
import type { Tone } from '../kit/charts/tones';
import { useI18n } from '../kit/i18n';
import { TURNS, type WaitingTurn } from '../tickets/search';

export const TurnsFragment = graphql(`
  fragment Turns on Query {
    open: tickets(first: 1, filter: { turn: { in: [CLIENT, IT, THIRD_PARTY] } }) { facets(by: [TURN]) { values { value count } } }
  }
`);
const TONES: Record<WaitingTurn, Tone> = { CLIENT: 'honey', IT: 'pine', THIRD_PARTY: 'slate' };

/** Whose move it is, over everything that is not finished. */
export function Turns({ data }: { data: FragmentOf<typeof TurnsFragment> }) {
  const { t, n } = useI18n();
  const counted = readFragment(TurnsFragment, data).open.facets[0]?.values ?? [];
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  if (!all) return null;
  const shares = TURNS.map((turn) => ({ name: t(`turn.${turn}.client`), value: counted.find(({ value }) => value === turn)?.count ?? 0, tone: TONES[turn] }));
  return <Card><StackedBar level={2} title={t('today.turns')} says={n('today.turns.says', all)} shares={shares} /></Card>;
}
