import type { ResultOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import type { DecisionNow } from './commands';

type Now = ResultOf<typeof DecisionNow>;
export type Option = Now['options']['nodes'][number];
type State = Now['state'];

const TONES: Partial<Record<State, string>> = { PENDING: 'honey', TAKEN: 'pine', EXPIRED: 'brick' };

/** Where a decision stands. */
export function StateTag({ state }: { state: State }) {
  const { t } = useI18n();
  return <span className="tag" data-tone={TONES[state]}>{t(`decision.state.${state}`)}</span>;
}

/** What an option costs, and how often. */
export function Cost({ of: { cost, recurring } }: { of: Option }) {
  const { t, money } = useI18n();
  if (!cost) return <span className="soft small">{t('decision.cost.none')}</span>;
  return <span className="figures">{t(`decision.cost.${recurring}`, { cost: money(cost.minor, cost.currency) })}</span>;
}
