import type { useI18n } from '../kit/i18n';
import type { Line, Plan } from './plan';

type I18n = ReturnType<typeof useI18n>;

/** A price for a spreadsheet: without blanks and without its currency. */
const amount = (estimate: Line['estimate']) => (estimate ? [(estimate.minor / 100).toFixed(2).replace('.', ','), estimate.currency] : ['', '']);

/** In which quarter a line stands. */
export const quarterOfLine = ({ year, quarter }: Line, { t }: I18n) => (year && quarter ? t(`quarter.${quarter as 1}`, { year }) : '');

/** The plan as a table, for a file. */
export function rowsOf({ lines }: Plan, i18n: I18n): string[][] {
  const { t } = i18n;
  const head = (['what', 'tag', 'who', 'due', 'why', 'band', 'quarter', 'state', 'estimate', 'currency', 'gaps'] as const).map((one) => t(`plan.column.${one}`));
  return [head, ...lines.map((one) => [
    one.name, one.tag ?? '', one.holderName ?? one.location ?? '', one.dueOn ?? '', one.causes.map(({ reason, on }) => `${t(`plan.reason.${reason}`)} ${on}`).join(', '),
    t(`plan.band.${one.band}`), quarterOfLine(one, i18n), one.state ? t(`plan.state.${one.state}`) : '', ...amount(one.estimate), one.gaps.map((gap) => t(`plan.gap.${gap}`)).join(', '),
  ])];
}
