import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '../kit/Choice';
import { useI18n } from '../kit/i18n';
import { IconClose, IconPlus } from '../kit/icons';
import { opsOf, readWhen, rowFor, turned, writeWhen, type Group, type Join, type Op, type Part, type Row, type Scalar } from './conditions';
import type { FormField } from './definition';
import { useBoth } from './outline';

type Heard = { currentTarget: { value: string } };
type Props = { fields: FormField[]; all: FormField[]; when: unknown; write: (when: unknown) => void };
type RowProps = { row: Row; of: FormField | undefined; change: (row: Row) => void };

/** Of several options, those of which the answer is one; the last stays. */
function Several({ row, of, change }: RowProps) {
  const { told } = useBoth();
  const turn = (key: string) => change({ ...row, values: row.values.includes(key) ? row.values.filter((one) => one !== key) : [...row.values, key] });
  const last = row.values.length === 1;
  return <div className="when-options">{of?.options?.map(({ key, label }) => <Checkbox key={key} label={told(label)} checked={row.values.includes(key)} disabled={last && row.values.includes(key)} onChange={() => turn(key)} />)}</div>;
}

/** The value with which the answer is compared, as the kind of the field is asked for. */
function Value({ row, of, change }: RowProps) {
  const { t } = useI18n();
  const { told } = useBoth();
  const [value] = row.values;
  const set = (one: Scalar) => change({ ...row, values: [one] });
  const asked = { label: t('when.value'), value: String(value ?? '') };
  switch (of?.kind) {
    case 'YES_NO':
      return <NativeSelect {...asked} data={[{ value: 'true', label: t('form.yes') }, { value: 'false', label: t('form.no') }]} onChange={(event: Heard) => set(event.currentTarget.value === 'true')} />;
    case 'CHOICE':
      return <NativeSelect {...asked} data={(of.options ?? []).map(({ key, label }) => ({ value: key, label: told(label) }))} onChange={(event: Heard) => set(event.currentTarget.value)} />;
    case 'NUMBER':
      return <TextInput {...asked} type="number" min={0} step={1} onChange={(event) => set(Math.trunc(Number(event.currentTarget.value)))} />;
    default:
      return <TextInput {...asked} type={of?.kind === 'DATE' ? 'date' : 'text'} onChange={(event) => set(event.currentTarget.value)} />;
  }
}

/** One comparison: which field, how, with what. */
function Compared({ row, change, fields, all }: Pick<RowProps, 'row' | 'change'> & Pick<Props, 'fields' | 'all'>) {
  const { t } = useI18n();
  const { told } = useBoth();
  const of = all.find(({ key }) => key === row.field);
  const offered = fields.map(({ key, label }) => ({ value: key, label: told(label) }));
  const known = offered.some(({ value }) => value === row.field) ? offered : [...offered, { value: row.field, label: of ? t('when.later', { field: told(of.label) }) : t('when.gone', { field: row.field }) }];
  const ops = [...new Set([...opsOf(of), row.op])];
  return (
    <>
      <NativeSelect label={t('when.field')} data={known} value={row.field} onChange={(event: Heard) => { const next = all.find(({ key }) => key === event.currentTarget.value); if (next) change(rowFor(next)); }} />
      <NativeSelect label={t('when.op')} data={ops.map((value) => ({ value, label: t(`when.op.${value}`) }))} value={row.op} onChange={(event: Heard) => of && change(turned(row, event.currentTarget.value as Op, of))} />
      {row.op === 'ONE_OF' ? <Several {...{ row, of, change }} /> : row.op !== 'FILLED' && <Value {...{ row, of, change }} />}
    </>
  );
}

type GroupProps = Pick<Props, 'fields' | 'all'> & { group: Group; change: (group: Group) => void; nested?: boolean };

/** Conditions of which all or any hold; one may be such a list itself. */
function Conditions({ group, change, fields, all, nested = false }: GroupProps) {
  const { t } = useI18n();
  const { join, parts } = group;
  const put = (at: number, ...next: Part[]) => change({ ...group, parts: parts.toSpliced(at, 1, ...next) });
  const add = (part: Part) => change({ ...group, parts: [...parts, part] });
  const [blank] = fields;
  return (
    <>
      {parts.length > 1 && <Choice<Join> label={t('when.join')} value={join} choose={(one) => change({ ...group, join: one })} of={[['all', t('when.join.all')], ['any', t('when.join.any')]]} />}
      <ul className="plain when-parts">
        {parts.map((part, at) => (
          <li key={at} className="when-part">
            {part.is === 'row' && <Compared row={part} change={(row) => put(at, row)} {...{ fields, all }} />}
            {part.is === 'group' && <div className="when-group"><Conditions group={part} change={(one) => put(at, ...(one.parts.length ? [one] : []))} {...{ fields, all }} nested /></div>}
            {part.is === 'other' && <p className="small">{t('when.other')} <code>{JSON.stringify(part.told)}</code></p>}
            <Button size="xs" variant="subtle" color="brick" aria-label={t('when.remove', { number: at + 1 })} onClick={() => put(at)}><IconClose size={14} /></Button>
          </li>
        ))}
      </ul>
      {blank && (
        <div className="edit-verbs">
          <Button size="xs" variant="default" leftSection={<IconPlus size={14} />} onClick={() => add(rowFor(blank))}>{t('when.add')}</Button>
          {!nested && parts.length > 0 && <Button size="xs" variant="subtle" onClick={() => add({ is: 'group', join: join === 'all' ? 'any' : 'all', parts: [rowFor(blank), rowFor(blank)] })}>{t('when.addGroup')}</Button>}
        </div>
      )}
    </>
  );
}

/** When a step comes about, by what was filled in before it; what is being put together is kept as it is shown. */
export function WhenFields({ fields, all, when, write }: Props) {
  const { t } = useI18n();
  const [kept, keep] = useState(() => readWhen(when));
  const group = JSON.stringify(writeWhen(kept)) === JSON.stringify(when) ? kept : readWhen(when);
  const change = (next: Group) => {
    keep(next);
    write(writeWhen(next));
  };
  return (
    <fieldset className="step-when">
      <legend>{t('step.when')}</legend>
      {!group.parts.length && <p className="soft small">{t(fields.length ? 'when.always' : 'when.noFields')}</p>}
      <Conditions {...{ group, change, fields, all }} />
    </fieldset>
  );
}
