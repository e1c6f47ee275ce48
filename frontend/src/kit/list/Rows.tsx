import { Checkbox, Skeleton } from '@mantine/core';
import { memo, useSyncExternalStore, type CSSProperties, type ReactNode } from 'react';
import { useI18n } from '../i18n';
import { IconDown, IconUp } from '../icons';
import { turned, type Order } from './address';
import { useHasCursor, type Cursor } from './cursor';
import type { Column, Listed } from './declaration';
import { useSelected, type Selection } from './selection';

type Select<Row extends Listed> = { selection: Selection<Row> | null; called: (row: Row) => string };
type Of<Row extends Listed> = Select<Row> & { columns: Column<Row>[] };

/** The box that selects a row. */
function Box<Row extends Listed>({ row, selection, called }: { row: Row; selection: Selection<Row>; called: (row: Row) => string }) {
  const { t } = useI18n();
  const checked = useSyncExternalStore(selection.subscribe, () => selection.has(row.id));
  return (
    <td className="list-box">
      <Checkbox size="xs" tabIndex={-1} aria-label={t('list.select', { name: called(row) })} checked={checked} onChange={() => selection.toggle(row)} />
    </td>
  );
}

function TableRow<Row extends Listed>({ row, columns, selection, called, cursor }: Of<Row> & { row: Row; cursor: Cursor | null }) {
  const here = useHasCursor(cursor, row.id);
  return (
    <tr className="list-row" data-row={row.id} data-here={here || undefined}>
      {selection && <Box row={row} selection={selection} called={called} />}
      {columns.map((one) => (one.width
        ? <td key={one.key}><div className="list-cell">{one.cell(row)}</div></td>
        : <th key={one.key} scope="row"><div className="list-cell">{one.cell(row)}</div></th>))}
    </tr>
  );
}

const PLACES = ['top', 'name', 'tags', 'foot'] as const;

function CardRow<Row extends Listed>({ row, columns }: Of<Row> & { row: Row }) {
  const placed = PLACES.map((place) => [place, columns.filter((one) => one.card === place)] as const);
  return (
    <li className="list-card" data-row={row.id}>
      {placed.map(([place, pieces]) => pieces.length > 0 && (
        <div key={place} className={`list-card-${place}`}>{pieces.map((one) => <span key={one.key}>{one.cell(row)}</span>)}</div>
      ))}
    </li>
  );
}

/** One row, where there is room for a table; drawn anew only when the row itself changes. */
export const MemoTableRow = memo(TableRow) as typeof TableRow; // memo forgets that it was generic
/** One row as a card, on a phone. */
export const MemoCardRow = memo(CardRow) as typeof CardRow; // as above

/** The shape of rows that are on the way, as high as the rows will be. */
export function Waiting({ cards, columns, rows }: { cards: boolean; columns: number; rows: number }) {
  return Array.from({ length: rows }, (_, i) =>
    cards
      ? <li key={i} className="list-card" aria-hidden="true"><Skeleton h={16} w="40%" /><Skeleton h={18} w={`${84 - ((i * 13) % 30)}%`} /><Skeleton h={20} w="50%" /></li>
      : <tr key={i} className="list-row" aria-hidden="true"><td colSpan={columns}><Skeleton h={14} w={`${92 - ((i * 13) % 40)}%`} /></td></tr>);
}

function Heading<Row>({ column, order, turn }: { column: Column<Row>; order: Order; turn: (to: string) => void }) {
  if (!column.order) return <th scope="col">{column.title}</th>;
  const now = order.column === column.key ? (order.descending ? 'descending' : 'ascending') : undefined;
  const Icon = order.descending ? IconDown : IconUp;
  return (
    <th scope="col" aria-sort={now}>
      <button type="button" className="list-order" onClick={() => turn(turned(order, column.key))}>
        {column.title}
        {now && <Icon size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}

function BoxOfAll<Row extends Listed>({ selection }: { selection: Selection<Row> }) {
  const { t } = useI18n();
  const { size } = useSelected(selection);
  return (
    <td className="list-box">
      <Checkbox size="xs" aria-label={t('list.selectAll')} checked={size > 0} indeterminate={size > 0} onChange={selection.toggleAll} />
    </td>
  );
}

/** How wide columns are, and how wide the one that names the row at least is: a table that needs more is moved sideways. */
const WIDTHS = { box: 44, xs: 84, s: 130, m: 150, l: 208, name: 190 };
const needed = (columns: { width?: keyof typeof WIDTHS }[], boxes: boolean) => columns.reduce((sum, one) => sum + WIDTHS[one.width ?? 'name'], boxes ? WIDTHS.box : 0);

type TableProps<Row extends Listed> = Select<Row> & { title: string; columns: Column<Row>[]; order: Order; turn: (to: string) => void; children: ReactNode };

/** The table around the rows: headings that order it, and one width for each column. */
export function Table<Row extends Listed>({ title, columns, selection, order, turn, children }: TableProps<Row>) {
  return (
    <div className="card list-table">
      <table aria-label={title} style={{ '--needed': `${needed(columns, !!selection)}px` } as CSSProperties}>
        <colgroup>
          {selection && <col style={{ width: WIDTHS.box }} data-width="box" />}
          {columns.map((one) => <col key={one.key} style={{ width: one.width && WIDTHS[one.width] }} />)}
        </colgroup>
        <thead>
          <tr>
            {selection && <BoxOfAll selection={selection} />}
            {columns.map((one) => <Heading key={one.key} column={one} order={order} turn={turn} />)}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
