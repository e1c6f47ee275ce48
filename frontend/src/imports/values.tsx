import type { ReactNode } from 'react';
import type { Stage } from '../devices/search';
import { useI18n, type Key } from '../kit/i18n';
import type { Row, Value } from './report';

const DAYS = ['purchased_on', 'warranty_until', 'end_of_support', 'handed_on', 'start_on', 'last_day', 'since', 'spent_on'];
const NAMED = ['tag', 'manufacturer', 'model', 'price_currency', 'amount_currency'];
const STAGES: Record<Stage, Key> = {
  ORDERED: 'stage.ORDERED', IN_STOCK: 'stage.IN_STOCK', RESERVED: 'stage.RESERVED', IN_USE: 'stage.IN_USE', RETURNING: 'stage.RETURNING',
  IN_REPAIR: 'stage.IN_REPAIR', RETIRED: 'stage.RETIRED', DISPOSED: 'stage.DISPOSED', LOST: 'stage.LOST',
};

/** Fields and their values as people say them. */
export function useFields() {
  const { t, maybe, day, money } = useI18n();
  const label = (field: string) => (/^\d+\.$/.test(field) ? t('imports.unnamed', { place: parseInt(field) }) : (maybe(`imports.field.${field}`) ?? field));
  function said(field: string, value: Value, currency?: Value) {
    if (value === null || value === '') return t('imports.nothing');
    if (DAYS.includes(field)) return day(String(value));
    if (field === 'stage') return t(STAGES[value as Stage]);
    return field.endsWith('_minor') && currency ? money(Number(value), String(currency)) : String(value);
  }
  return { label, said };
}

/** What a new row brings: the thing by its name, and below what else the file tells of it. */
export function Brought({ changes }: Pick<Row, 'changes'>) {
  const { label, said } = useFields();
  const after = (field: string) => changes[field]?.[1] ?? null;
  const name = [after('manufacturer'), after('model')].filter(Boolean).join(' ');
  const rest = Object.keys(changes).filter((field) => !NAMED.includes(field));
  return (
    <>
      {name && <p className="brought">{name}</p>}
      <ul className="plain brought-facts soft small">
        {rest.map((field) => <li key={field}>{label(field)}: {said(field, after(field), after('price_currency') ?? after('amount_currency'))}</li>)}
      </ul>
    </>
  );
}

function Change({ name, children }: { name: string; children: ReactNode }) {
  return <li><span className="soft">{name}:</span> {children}</li>;
}

/** What changes: before, and after. */
export function Changed({ changes }: Pick<Row, 'changes'>) {
  const { t } = useI18n();
  const { label, said } = useFields();
  const [currencyBefore, currencyAfter] = changes.price_currency ?? [null, null];
  return (
    <ul className="plain">
      {Object.entries(changes).filter(([field]) => field !== 'price_currency').map(([field, [before, after]]) => (
        <Change key={field} name={label(field)}>
          <del aria-label={t('imports.before', { value: said(field, before, currencyBefore ?? currencyAfter) })}>{said(field, before, currencyBefore ?? currencyAfter)}</del>
          <span aria-hidden="true"> → </span>
          <ins>{said(field, after, currencyAfter)}</ins>
        </Change>
      ))}
    </ul>
  );
}

/** Why a row is refused: column by column, with what stands there. */
export function Defects({ defects }: Pick<Row, 'defects'>) {
  const { t, language } = useI18n();
  const { label } = useFields();
  return (
    <ul className="plain">
      {defects.map(({ column, value, code, message }) => (
        <li key={`${column} ${code}`}>
          {column && <strong>{label(column)}</strong>}{column && value ? ` ${t('imports.stands', { value })}` : ''}{column && ': '}{message[language]}
          {!column && value && <span className="soft"> ({value})</span>}
        </li>
      ))}
    </ul>
  );
}
