import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Price, priceIsSaid } from '../devices/fields';
import { minorOf } from '../devices/price';
import { Choice } from '../kit/Choice';
import { useI18n } from '../kit/i18n';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside } from '../kit/says';
import type { System } from './commands';
import { KINDS } from './search';

type Known = { name: string; kind: System['kind']; purpose: string; keeper: string | null; months: string; price: string; currency: string };
export const UNKNOWN: Known = { name: '', kind: 'BUSINESS', purpose: '', keeper: null, months: '', price: '', currency: 'PLN' };
const MONTHS = ['1', '3', '6', '12', '24'];

/** What is known of a system, being written. */
export function useSystem(before: Known) {
  const [known, set] = useState(before);
  const { name, kind, purpose, keeper, months, price, currency } = known;
  return {
    known,
    ready: !!name.trim() && priceIsSaid(known),
    say: (part: Partial<Known>) => set((all) => ({ ...all, ...part })),
    input: { name, kind, purpose, ...(keeper && { keeper }), ...(months && { reviewMonths: Number(months) }), ...(price.trim() && { seatMinor: minorOf(price, currency), seatCurrency: currency }) },
  };
}

type Props = Pick<ReturnType<typeof useSystem>, 'known' | 'say'> & {
  client: string | undefined;
  at: (field: string) => string | undefined;
  /** What the review was before: it can be moved, not taken away. */
  before?: string;
  /** Whether there was a price before: it can be changed, not taken away. */
  priced?: boolean;
};

/** The fields of a system: the same whether it is new or being corrected. */
export function SystemFields({ known, say, client, at, before = '', priced = false }: Props) {
  const { t, n } = useI18n();
  const months = [...new Set([...MONTHS, ...(before ? [before] : [])])].sort((one, other) => Number(one) - Number(other));
  return (
    <>
      <TextInput label={t('system.name')} required withAsterisk={false} maxLength={100} autoComplete="off" data-autofocus value={known.name} error={beside(at('name'))} onChange={(event) => say({ name: event.currentTarget.value })} />
      <Choice label={t('system.kind')} value={known.kind} choose={(kind) => say({ kind })} of={KINDS.map((one) => [one, t(`system.kind.${one}`)])} />
      <Textarea label={t('system.purpose')} rows={2} maxLength={1000} value={known.purpose} onChange={(event) => say({ purpose: event.currentTarget.value })} />
      <PersonPicker key={client} label={t('system.keeper')} description={t('system.keeper.hint')} client={client} chosen={known.keeper} choose={(keeper) => say({ keeper })} error={beside(at('keeper'))} />
      <Choice
        label={t('systems.review')} value={known.months} choose={(months) => say({ months })}
        of={[...(before ? [] : [['', t('systems.review.never')] as [string, string]]), ...months.map((one): [string, string] => [one, n('system.months', Number(one))])]}
      />
      <Price label={t('system.seat')} of={known} set={say} error={at('seatMinor')} required={priced} />
    </>
  );
}
