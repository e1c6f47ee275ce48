import { Button, Popover, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { Choice } from '../Choice';
import { useI18n } from '../i18n';
import { IconClose, IconFilter, IconSearch } from '../icons';
import { chosen, toggled, type Address, type Order } from './address';
import { cleared, narrowed } from './choice';
import type { Facet } from './declaration';
import { FacetBox, type Counts } from './FacetBox';

type Change = (part: Address) => void;

/** Words that are looked for: asked after a pause, and again when the address changes by itself. */
export function Words({ address, change, label, hint, box }: { address: Address; change: Change; label: string; hint: string; box: Ref<HTMLInputElement> }) {
  const q = chosen(address, 'q')[0] ?? '';
  const [words, setWords] = useState(q);
  const asked = useRef(q);
  useEffect(() => {
    if (q !== asked.current) setWords(q);
    asked.current = q;
  }, [q]);
  const ask = useDebouncedCallback((next: string) => {
    asked.current = next.trim();
    change({ q: next.trim() || undefined });
  }, 250);
  return (
    <TextInput
      ref={box} className="list-words" type="search" aria-label={label} placeholder={hint} leftSection={<IconSearch size={16} />} value={words}
      onChange={(event) => {
        setWords(event.currentTarget.value);
        ask(event.currentTarget.value);
      }}
    />
  );
}

type Props<Data, Filter extends object, By extends string> = {
  facets: Facet<Filter, By>[];
  address: Address;
  change: Change;
  opened: boolean;
  open: (opened: boolean) => void;
  counts: Counts<Data, Filter, By> | undefined;
  /** What the list would be narrowed to at that address. */
  narrow: (address: Address) => Filter;
  children?: ReactNode;
};

type Fit = { availableHeight: number; elements: { floating: HTMLElement } };
const asHighAsFits = ({ availableHeight, elements }: Fit) => {
  elements.floating.style.maxHeight = `${availableHeight}px`;
};

/** The button behind which all facets stand. */
export function FilterPanel<Data, Filter extends object, By extends string>({ facets, address, change, opened, open, counts, narrow, children }: Props<Data, Filter, By>) {
  const { t } = useI18n();
  const many = facets.reduce((sum, one) => sum + chosen(address, one.key).length, 0);
  // What else could be chosen is counted as if nothing of this facet were.
  const without = (key: string) => (counts ? { counts, filter: narrow({ ...address, [key]: undefined }) } : null);
  return (
    <Popover opened={opened} onChange={open} position="bottom-start" shadow="md" radius="lg" trapFocus returnFocus withinPortal={false} middlewares={{ shift: true, flip: false, size: { padding: 16, apply: asHighAsFits } }}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={16} />} rightSection={many ? <span className="list-many">{many}</span> : null} onClick={() => open(!opened)}>
          {t('list.filters')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('list.filters')} className="facets" data-many={facets.length > 2 || undefined}>
        {facets.map((one) => (
          <FacetBox key={one.key} facet={one} chosen={chosen(address, one.key)} toggle={(value) => change(toggled(address, one.key, value, one.single))} within={without(one.key)} />
        ))}
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

type Ordered = { columns: { key: string; title: string; order?: string }[]; order: Order; turn: (to: string) => void };

/** The order, where there are no headings to press. */
export function OrderChoice({ columns, order, turn }: Ordered) {
  const { t } = useI18n();
  const of = columns.filter((one) => one.order).flatMap((one): [string, string][] => [
    [one.key, t('list.order.up', { name: one.title })],
    [`-${one.key}`, t('list.order.down', { name: one.title })],
  ]);
  return <div className="list-order-choice"><Choice label={t('list.order')} value={(order.descending ? '-' : '') + order.column} choose={turn} of={of} /></div>;
}

/** What is chosen, in words; a press takes it back. */
export function Chosen<Filter, By extends string>({ facets, address, change }: { facets: Facet<Filter, By>[]; address: Address; change: Change }) {
  const { t } = useI18n();
  if (!narrowed(address, facets)) return null;
  const named = (one: Facet<Filter, By>, value: string) => one.options.find((option) => option.value === value)?.label ?? value;
  const chips = facets.flatMap((one) => chosen(address, one.key).map((value) => ({ one, value, label: named(one, value) })));
  return (
    <div className="list-chosen" role="group" aria-label={t('list.chosen')}>
      {chips.map(({ one, value, label }) => (
        <button
          key={`${one.key}.${value}`} type="button" className="list-chip" aria-label={t('list.drop', { name: `${one.label}: ${label}` })}
          onClick={() => change(toggled(address, one.key, value, one.single))}
        >
          <span className="soft">{one.label}:</span> {label} <IconClose size={14} aria-hidden="true" />
        </button>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={() => change(cleared(facets))}>{t('list.clear')}</Button>
    </div>
  );
}
