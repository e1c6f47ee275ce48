import { Button } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { useI18n } from '../i18n';
import { Failure } from '../says';
import type { Order } from './address';
import type { Cursor } from './cursor';
import type { Column, Listed, ListQuery, Page } from './declaration';
import type { usePlace } from './place';
import { MemoCardRow, MemoTableRow, Table, Waiting } from './Rows';
import type { Selection } from './selection';

export const PAGE = 25;

/** Everything that the rows of a list are drawn from. */
export type Drawn<Row extends Listed, Data, Filter, Field extends string> = {
  query: ListQuery<Data, Filter, Field>;
  page: (data: Data) => Page<Row>;
  asked: { filter: Filter; orderBy: { field: Field; direction: 'ASC' | 'DESC' } | null };
  columns: Column<Row, Field>[];
  called: (row: Row) => string;
  cards: boolean;
  selection: Selection<Row> | null;
  cursor: Cursor | null;
};
type Place = ReturnType<typeof usePlace>;

function usePage<Row extends Listed, Data, Filter, Field extends string>({ query, page, asked }: Drawn<Row, Data, Filter, Field>, after: string | null) {
  const [{ data, fetching, error }, read] = useQuery({ query, variables: { first: PAGE, after, ...asked } });
  return { page: data && page(data), fetching, error, read: () => read({ requestPolicy: 'network-only' }) };
}

function Rows<Row extends Listed, Data, Filter, Field extends string>({ of, after, shown }: { of: Drawn<Row, Data, Filter, Field>; after: string | null; shown: () => void }) {
  const { page } = usePage(of, after);
  const { columns, selection, called, cards, cursor } = of;
  const rows = page?.nodes;
  useEffect(() => {
    if (!rows) return;
    shown();
    return selection?.show(after ?? '', rows);
  }, [rows, selection, after, shown]);
  if (!rows) return <Waiting cards={cards} columns={columns.length + 1} rows={cards ? 4 : 12} />;
  if (cards) return rows.map((row) => <MemoCardRow key={row.id} row={row} columns={columns} selection={selection} called={called} />);
  return rows.map((row) => <MemoTableRow key={row.id} row={row} columns={columns} selection={selection} called={called} cursor={cursor} />);
}

function More({ shown, all, next, loading, more }: { shown: number; all: number | undefined; next: string | null; loading: boolean; more: (cursor: string) => void }) {
  const { t, number } = useI18n();
  return (
    <div className="more">
      <p className="soft small" aria-live="polite">{all === undefined ? ' ' : t('pages.shown', { shown: number(Math.min(shown, all)), all: number(all) })}</p>
      {next && <Button className="screen-only" variant="default" loading={loading} onClick={() => more(next)}>{t('pages.more')}</Button>}
    </div>
  );
}

type Props<Row extends Listed, Data, Filter, Field extends string> = {
  of: Drawn<Row, Data, Filter, Field>;
  place: Place;
  title: string;
  order: Order;
  turn: (to: string) => void;
  shown: () => void;
  /** What stands here when there are no rows. */
  nothing: ReactNode;
};

/** The rows of a list, page after page, and how much of it they are. Those of the question before stay until the answer is there. */
export function Body<Row extends Listed, Data, Filter, Field extends string>({ of, place, title, order, turn, shown, nothing }: Props<Row, Data, Filter, Field>) {
  const { place: { cursors }, round } = place;
  const { page, fetching, error, read } = usePage(of, place.last);
  useEffect(() => {
    if (round) read();
  }, [round]);
  const empty = page?.totalCount === 0;
  useEffect(() => {
    if (empty) shown();
  }, [empty, shown]);
  if (error && !page) return <Failure error={error} retry={read} />;
  if (empty && !fetching) return <div className="card">{nothing}</div>;
  const rows = cursors.map((after) => <Rows key={after ?? ''} of={of} after={after} shown={shown} />);
  const { columns, selection, called } = of;
  return (
    <>
      <div className="list-body" aria-busy={fetching} data-stale={(fetching && !!page && cursors.length === 1) || undefined}>
        {of.cards ? <ul className="plain list-cards" aria-label={title}>{rows}</ul> : <Table {...{ title, columns, selection, called, order, turn }}>{rows}</Table>}
      </div>
      <More
        shown={(cursors.length - (fetching && cursors.length > 1 ? 1 : 0)) * PAGE} all={page?.totalCount} loading={fetching}
        next={page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null} more={place.more}
      />
    </>
  );
}
