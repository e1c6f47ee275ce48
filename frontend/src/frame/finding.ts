import { useDebouncedValue } from '@mantine/hooks';
import type { ResultOf } from 'gql.tada';
import { useQuery } from 'urql';
import { graphql, type VariablesOf } from '../graphql';

const FindQuery = graphql(`
  query Find($text: String!, $kinds: [Findable!]) {
    search(text: $text, kinds: $kinds, first: 12) {
      subject {
        __typename
        id
        ... on Ticket { number title client { id code } }
        ... on Device { tag client { id } model { id manufacturer name } holder { id name } }
        ... on Person { name does: title client { id name } }
      }
      excerpts { place pieces }
    }
  }
`);
const KINDS: VariablesOf<typeof FindQuery>['kinds'] & object = ['TICKET', 'DEVICE', 'PERSON'];
const PAUSE = 120;

type Hit = NonNullable<ResultOf<typeof FindQuery>['search']>[number];
/** Something that was found, and a piece of a text around the words by which it was. */
export type Thing = NonNullable<Hit['subject']>;
export type Excerpt = Hit['excerpts'][number];
export type Found = Hit & { subject: Thing };

/** What the graph has by these words, the best first; the answer to older words is not shown for newer ones. */
export function useFinding(typed: string, seesPeople: boolean) {
  const words = typed.trim();
  const [asked] = useDebouncedValue(words, PAUSE);
  const variables = { text: asked, kinds: seesPeople ? KINDS : KINDS.slice(0, 2) };
  const [{ data, fetching, error }] = useQuery({ query: FindQuery, variables, pause: !asked });
  const current = words === asked && words !== '' && !fetching;
  const found = words ? data?.search?.filter((hit): hit is Found => !!hit.subject) : undefined;
  return { found, busy: words !== '' && (words !== asked || fetching), failed: current && !!error && !data, settled: current };
}
