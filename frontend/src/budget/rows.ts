import type { I18n } from '../kit/i18n';
import { currenciesOf, quartersOf, toCome } from './budget';
import type { Systems, Told } from './told';

type Known = { plan: NonNullable<Told['replacementPlan']>; spent: Told['spending']; systems: Systems; year: number };

/** The budget as a table, for a file: amounts without blanks, the currency beside them. */
export function rowsOf({ plan, spent, systems, year }: Known, { t }: Pick<I18n, 't'>): string[][] {
  const amount = (minor: number) => (minor / 100).toFixed(2).replace('.', ',');
  const head = [...(['quarter', 'spent', 'devices', 'contracts', 'seats', 'all'] as const).map((one) => t(`budget.${one}`)), t('budget.currency')];
  const rows = currenciesOf(year, plan, spent, systems).flatMap((currency) => quartersOf(year, plan, spent, systems, currency).map((of) => [
    t(`quarter.${of.quarter as 1}`, { year }), ...[of.spent, of.devices, of.contracts, of.seats, of.spent + toCome(of)].map(amount), currency,
  ]));
  return [head, ...rows];
}
