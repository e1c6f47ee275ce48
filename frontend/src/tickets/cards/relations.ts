/** What a ticket can be to another, as one says it; some of it the graph knows from the other's side only. */
export const RELATIONS = ['RELATES', 'DUPLICATES', 'BLOCKS', 'BLOCKED_BY', 'CAUSED_BY', 'FOLLOWS', 'PART_OF', 'HAS_PART'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What has to be asked of the graph so that it holds. */
export function asked(relation: Relation, ticket: string, other: string) {
  switch (relation) {
    case 'PART_OF': return { ticket, parent: other };
    case 'HAS_PART': return { ticket: other, parent: ticket };
    case 'BLOCKED_BY': return { ticket: other, kind: 'BLOCKS' as const, other: ticket };
    default: return { ticket, kind: relation, other };
  }
}
