import { ActionIcon } from '@mantine/core';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../graphql';
import { Card } from '../../kit/Card';
import { useCommand } from '../../kit/command';
import { useI18n } from '../../kit/i18n';
import { IconClose } from '../../kit/icons';
import { Refused } from '../../kit/says';
import { ticketKey } from '../labels';
import { TicketNest, TicketUnrelate } from './commands';
import { LinkedFragment } from './other';
import { Linked } from './Linked';
import { Merge } from './Merge';
import { Relate } from './Relate';

export const LinksFragment = graphql(`
  fragment Links on Ticket {
    id
    number
    client { id code }
    requester { id name }
    parent { id ...Linked }
    children(first: 50) { nodes { id ...Linked } }
    links(first: 50) { nodes { id kind other { id ...Linked } } }
    linkedFrom(first: 50) { nodes { id kind ticket { id ...Linked } } }
    merged(first: 20) { nodes { id ...Linked } }
    viewerCan { relate unrelate nest merge }
  }
`, [LinkedFragment]);
type Data = ResultOf<typeof LinksFragment>;
type Other = FragmentOf<typeof LinkedFragment> & { id: string };
type Side = 'client' | 'team';
/** What another ticket is to this one, and how that is taken back. */
type Row = { key: string; words: string; other: Other; undo?: () => Promise<unknown> };

function useRows(ticket: Data) {
  const { t } = useI18n();
  const unrelate = useCommand(TicketUnrelate);
  const nest = useCommand(TicketNest);
  const { viewerCan } = ticket;
  const rows: Row[] = [];
  const add = (key: string, words: string, other: Other | null, may: boolean, undo: () => Promise<unknown>) => {
    if (other) rows.push({ key, words, other, ...(may && { undo }) });
  };
  add('parent', t('link.PART_OF'), ticket.parent, viewerCan.nest, () => nest.command({ ticket: ticket.id }));
  for (const one of ticket.children.nodes) add(one.id, t('link.PARTS'), one, viewerCan.nest, () => nest.command({ ticket: one.id }));
  for (const { id, kind, other } of ticket.links.nodes) {
    add(id, t(`link.${kind}`), other, viewerCan.unrelate, () => unrelate.command({ ticket: ticket.id, kind, other: other!.id }));
  }
  for (const { id, kind, ticket: from } of ticket.linkedFrom.nodes) {
    add(id, t(`link.${kind}.from`), from, viewerCan.unrelate, () => unrelate.command({ ticket: from!.id, kind, other: ticket.id }));
  }
  for (const one of ticket.merged.nodes) add(one.id, t('link.MERGED'), one, false, async () => undefined);
  return { rows, refusals: [...unrelate.refusals, ...nest.refusals], busy: unrelate.fetching || nest.fetching };
}

/** Rows of one meaning under one heading. */
function grouped(rows: Row[]): [words: string, rows: Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.words, [...(groups.get(row.words) ?? []), row]);
  return [...groups];
}

function One({ row, side, busy }: { row: Row; side: Side; busy: boolean }) {
  const { t } = useI18n();
  const { number, client } = readFragment(LinkedFragment, row.other);
  return (
    <li className="linked">
      <div><Linked data={row.other} side={side} /></div>
      {row.undo && (
        <ActionIcon
          className="screen-only" variant="subtle" color="gray" size="sm" disabled={busy} onClick={() => void row.undo!()}
          title={t('link.remove')} aria-label={t('link.remove.of', { ticket: ticketKey({ number, client }) })}
        >
          <IconClose size={14} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  );
}

/** What other tickets are to this one; without any, only the way to say so. */
export function Links({ data, side }: { data: FragmentOf<typeof LinksFragment>; side: Side }) {
  const { t } = useI18n();
  const ticket = readFragment(LinksFragment, data);
  const { rows, refusals, busy } = useRows(ticket);
  const { viewerCan, client } = ticket;
  if (!rows.length && !viewerCan.relate) return null;
  const action = client && (
    <span className="actions">
      {viewerCan.merge && <Merge ticket={ticket.id} client={client.id} requester={ticket.requester} />}
      {viewerCan.relate && <Relate ticket={ticket.id} client={client.id} nests={viewerCan.nest} />}
    </span>
  );
  return (
    <Card title={t('links')} className={rows.length ? '' : 'screen-only'} action={action}>
      <Refused messages={refusals} />
      {grouped(rows).map(([words, of]) => (
        <div key={words} className="links-of">
          <h3>{words}</h3>
          <ul className="plain">{of.map((row) => <One key={row.key} row={row} side={side} busy={busy} />)}</ul>
        </div>
      ))}
    </Card>
  );
}
