import { Checkbox, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useQuery, type TypedDocumentNode } from 'urql';
import { useI18n } from '../i18n';
import { NOBODY, type Facet } from './declaration';

type Counted = { values: { value: string | null; count: number }[] };

/** How the values of facets are counted: `query($filter: TicketFilter, $by: [TicketFacet!]!)`, and where in its answer the counts are. */
export type Counts<Data, Filter, By extends string> = {
  query: TypedDocumentNode<Data, { filter?: Filter | null; by: By[] }>;
  of: (data: Data) => Counted[];
};
type Props<Filter, By extends string> = { facet: Facet<Filter, By>; chosen: string[]; toggle: (value: string) => void };
type Within<Data, Filter, By extends string> = { counts: Counts<Data, Filter, By>; filter: Filter };

const LONG = 8;

/** The values of a facet, to be ticked; with counts, those that lead nowhere step back. */
function Values<Filter, By extends string>({ facet, chosen, toggle, counted }: Props<Filter, By> & { counted?: Counted | undefined }) {
  const { t, number } = useI18n();
  const [words, setWords] = useState('');
  const found = facet.options.filter((one) => one.label.toLocaleLowerCase().includes(words.toLocaleLowerCase()));
  const count = (value: string) => counted?.values.find((one) => (one.value ?? NOBODY) === value)?.count ?? 0;
  return (
    <>
      {facet.options.length > LONG && (
        <TextInput
          size="xs" aria-label={t('list.find', { name: facet.label })} placeholder={t('list.find.hint')} value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <div className="facet-values">
        {found.map((one) => (
          <label key={one.value} className="facet-value" data-none={(counted && !count(one.value)) || undefined}>
            <Checkbox size="xs" checked={chosen.includes(one.value)} onChange={() => toggle(one.value)} />
            <span>{one.label}</span>
            {counted && <span className="figures soft">{number(count(one.value))}</span>}
          </label>
        ))}
      </div>
    </>
  );
}

function CountedValues<Data, Filter, By extends string>({ by, within, ...props }: Props<Filter, By> & { by: By; within: Within<Data, Filter, By> }) {
  const [{ data }] = useQuery({ query: within.counts.query, variables: { filter: within.filter, by: [by] } });
  return <Values {...props} counted={data && within.counts.of(data)[0]} />;
}

/** One facet under its name; its values are counted when it is looked at, and not before. */
export function FacetBox<Data, Filter, By extends string>({ within, ...props }: Props<Filter, By> & { within: Within<Data, Filter, By> | null }) {
  const id = useId();
  const { label, counted } = props.facet;
  return (
    <div role="group" aria-labelledby={id} className="facet">
      <p id={id} className="facet-title">{label}</p>
      {counted && within ? <CountedValues {...props} by={counted} within={within} /> : <Values {...props} />}
    </div>
  );
}
