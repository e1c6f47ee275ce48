import { useState } from 'react';
import { Price, priceIsSaid } from '../devices/fields';
import { minorOf, writtenPrice } from '../devices/price';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { BudgetSet, type Budget } from './line';

type Props = { client: string; year: number; /** The one that is changed, if there is one. */ budget: Budget | undefined; close: () => void; done: () => void };

/** Whoever decides for the client says how much a year may take. */
export function SetBudget({ client, year, budget, close, done }: Props) {
  const { t, money } = useI18n();
  const { tell } = useNotices();
  const [amount, set] = useState({ price: budget ? writtenPrice(budget.minor, budget.currency) : '', currency: budget?.currency ?? 'PLN' });
  const { command, fetching, at, besides } = useCommand(BudgetSet);
  const { price, currency } = amount;
  const same = currency === budget?.currency;
  const send = async () => {
    const amountMinor = minorOf(price, currency)!;
    if (!(await command({ client, year, amountMinor, amountCurrency: currency, ...(same && { expectedVersion: budget.version }) }))) return;
    tell(t('budget.set.done', { year, amount: money(amountMinor, currency) }));
    done();
  };
  return (
    <Ask opened title={t('budget.set.of', { year })} submit={t('budget.set.submit')} ready={!!price.trim() && priceIsSaid(amount)} busy={fetching} refusals={besides(['amountMinor'])} {...{ close, send }}>
      <p className="ask-says">{t('budget.set.means')}</p>
      <Price label={t('budget.set.amount')} of={amount} set={(part) => set((all) => ({ ...all, ...part }))} error={at('amountMinor')} required />
    </Ask>
  );
}
