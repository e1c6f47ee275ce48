import type { I18n } from '../kit/i18n';
import { currenciesOf, quartersOf, toCome } from './budget';
import type { Known } from './told';

/** The budget as a table, for a file: amounts without blanks, the currency beside them. */
export function rowsOf(known: Known, { t }: Pick<I18n, 't'>): string[][] {
  const amount = (minor: number) => (minor / 100).toFixed(2).replace('.', ',');
  const head = [...(['quarter', 'spent', 'devices', 'contracts', 'seats', 'all'] as const).map((one) => t(`budget.${one}`)), t('budget.currency')];
  const rows = currenciesOf(known).flatMap((currency) => quartersOf(known, currency).map((of) => [
    t(`quarter.${of.quarter as 1}`, { year: known.year }), ...[of.spent, of.devices, of.contracts, of.seats, of.spent + toCome(of)].map(amount), currency,
  ]));
  const lines = known.budgets.map(({ minor, currency }) => [t('budget.line', { year: known.year }), '', '', '', '', amount(minor), currency]);
  return [head, ...rows, ...lines];
}
