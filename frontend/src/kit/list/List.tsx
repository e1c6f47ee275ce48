import './list.css';
import './cards.css';
import './filters.css';
import { Button, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState, type MouseEvent, type ReactNode, type RefObject } from 'react';
import { useI18n } from '../i18n';
import { Empty } from '../says';
import { useTitle } from '../title';
import { useAddress, type Address } from './address';
import { Beside } from './Beside';
import { Body } from './Body';
import { BulkBar } from './Bulk';
import { Changes } from './Changes';
import { Chooser } from './Chooser';
import { cleared, filterOf, graphOrder, narrowed, withinOf } from './choice';
import { useColumns } from './columns';
import { makeCursor, type Cursor } from './cursor';
import type { Bulk, Column, Facet, Listed, ListQuery, Page } from './declaration';
import type { Counts } from './FacetBox';
import { Chosen, FilterPanel, OrderChoice, Words } from './Filters';
import { putOn, useListKeys } from './moving';
import { usePlace } from './place';
import { makeSelection } from './selection';

export type ListProps<Row extends Listed, Data, Filter extends object, Field extends string, By extends string, CountData> = {
  /** Its name in this browser: the chosen columns are kept under it. */
  name: string;
  /** The heading of the page, and the name of the table. */
  title: string;
  /** The one thing that is done from here: `<LinkButton to="/app/tickets/new">`. */
  action?: ReactNode;
  /** What stands between the heading and the filters: tiles, links to views. */
  children?: ReactNode;
  /** The search box: what it is called, what may be typed, and what the graph is asked then. */
  find: { label: string; hint: string; where: (words: string) => Filter };
  facets: Facet<Filter, By>[];
  /** What the list holds at all, whatever is chosen. */
  within?: Filter;
  /** What is shown of the row with the cursor, beside the list where there is room. */
  beside?: (id: string | null) => ReactNode;
  /** How the values of facets are counted; without it they are shown without numbers. */
  counts?: Counts<CountData, Filter, By>;
  columns: Column<Row, Field>[];
  /** The usual order, as in the address: `-updated` is by the column `updated`, the newest first. */
  order: string;
  query: ListQuery<Data, Filter, Field>;
  /** Where in the answer the page is: `(data) => data.tickets`. */
  page: (data: Data) => Page<Row>;
  /** What a row is called by a screen reader, and where something is refused. */
  called: (row: Row) => string;
  /** What can be done to selected rows; without it nothing can be selected. */
  bulk?: Bulk<Row>[];
  /** What others have changed since the list was read: `useChanges('Ticket', AgainQuery)`. */
  changes?: { count: number; clear: () => void };
  /** What is said when there is nothing at all. */
  empty: { title: string; hint: string; action?: ReactNode };
};

const NARROW = 'screen and (max-width: 61.99em)';
const WIDE = 'screen and (min-width: 75em)';

/** Nothing is left of the list: because of the filters, or because there is nothing yet. */
function Nothing({ empty, clear }: { empty: { title: string; hint: string; action?: ReactNode }; clear: (() => void) | null }) {
  const { t } = useI18n();
  if (!clear) return <Empty {...empty} />;
  return <Empty title={t('list.none')} hint={t('list.none.hint')} action={<Button variant="default" onClick={clear}>{t('list.clear')}</Button>} />;
}

/**
 * A page that is a list: search, filters, order and columns, a table or cards, the keyboard, and more on demand. Everything that is chosen
 * stands in the address, so the route reads it with `validateSearch: listSearch({ ... })`, one entry for each facet.
 */
export function List<Row extends Listed, Data, Filter extends object, Field extends string, By extends string, CountData>(
  props: ListProps<Row, Data, Filter, Field, By, CountData>,
) {
  const { title, columns, facets, find, bulk, changes } = props;
  const { address, change } = useAddress();
  const { shown, toggle } = useColumns(props.name, columns);
  const place = usePlace();
  const cards = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const [filtering, filter] = useState(false);
  const [selection] = useState(() => (bulk ? makeSelection<Row>() : null));
  const [cursor] = useState(() => (props.beside ? makeCursor() : null));
  const words = useRef<HTMLInputElement>(null);
  useTitle(title);
  useEffect(() => {
    changes?.clear();
    return () => {
      selection?.clear();
      cursor?.forget();
    };
  }, [selection, cursor, changes?.clear, place.entry]);
  const list = useListKeys({
    search: () => words.current?.focus(),
    filters: () => filter(true),
    leave: () => selection?.clear() ?? false,
  });
  const narrow = (at: Address) => withinOf(filterOf(at, facets, find.where), props.within);
  const { order, orderBy } = graphOrder(address, columns, props.order);
  const written = JSON.stringify([narrow(address), orderBy]);
  const asked = useMemo(() => ({ filter: narrow(address), orderBy }), [written]);
  const turn = (to: string) => change({ order: to === props.order ? undefined : to });
  const { back, keep } = useWayBack(place, list, cursor);
  const { query, page, called } = props;
  return (
    <div className="page">
      <div className="page-head"><Title order={1}>{title}</Title><div className="screen-only">{props.action}</div></div>
      {props.children}
      <div className="list-tools screen-only" role="search" aria-label={find.label}>
        <Words address={address} change={change} label={find.label} hint={find.hint} box={words} />
        {(facets.length > 0 || cards) && (
          <FilterPanel {...{ facets, address, change, narrow }} counts={props.counts} opened={filtering} open={filter}>
            {cards && <OrderChoice columns={columns} order={order} turn={turn} />}
          </FilterPanel>
        )}
        <Changes changes={changes} again={place.again} />
        {!cards && <Chooser columns={columns} shown={shown} toggle={toggle} />}
      </div>
      <Chosen facets={facets} address={address} change={change} />
      <div className="list-with" data-beside={(cursor && wide) || undefined}>
        <div ref={list} onClickCapture={keep} onFocusCapture={cursor ? (event) => cursor.follow(event.currentTarget, event.target) : undefined}>
          <Body
            of={{ query, page, asked, called, cards, cursor, selection: cards ? null : selection, columns: cards ? columns : shown }} place={place} title={title}
            order={order} turn={turn} shown={back}
            nothing={<Nothing empty={props.empty} clear={narrowed(address, facets) ? () => change(cleared(facets)) : null} />}
          />
        </div>
        {cursor && wide && <Beside cursor={cursor} show={props.beside!} />}
      </div>
      {selection && bulk && <BulkBar selection={selection} bulk={bulk} called={called} />}
    </div>
  );
}

/** The row that was opened has the keyboard again when one comes back; what is shown beside goes with the rows. */
function useWayBack({ place }: ReturnType<typeof usePlace>, list: RefObject<HTMLElement | null>, cursor: Cursor | null) {
  const keep = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof HTMLElement ? event.target.closest('.row-link') : null;
    place.opened = link?.closest<HTMLElement>('[data-row]')?.dataset.row ?? null;
  };
  const back = useCallback(() => {
    if (place.opened && putOn(list.current, place.opened)) place.opened = null;
    if (list.current) cursor?.settle(list.current);
  }, [place, list, cursor]);
  return { back, keep };
}
