import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment, type ResultOf, type VariablesOf } from '../../graphql';
import { useRun } from '../command';

const KeptView = graphql(`
  fragment KeptView on View {
    id
    name
    query
    audience
    place
    team { id name }
    owner { id name }
    viewerCan { update }
  }
`);

const ViewsQuery = graphql(`
  query Views($about: Listed!) {
    views(first: 100, filter: { about: { eq: $about }, endedAt: { isNull: true } }) { nodes { id ...KeptView } }
  }
`, [KeptView]);

export const ViewSave = graphql(`
  mutation ViewSave($input: ViewSaveInput!) {
    done: viewSave(input: $input) { view { id ...KeptView } userErrors { path message } }
  }
`, [KeptView]);

export const ViewUpdate = graphql(`
  mutation ViewUpdate($input: ViewUpdateInput!) {
    done: viewUpdate(input: $input) { view { id ...KeptView } userErrors { path message } }
  }
`, [KeptView]);

export const ViewShare = graphql(`
  mutation ViewShare($input: ViewShareInput!) {
    done: viewShare(input: $input) { view { id ...KeptView } userErrors { path message } }
  }
`, [KeptView]);

export const ViewEnd = graphql(`
  mutation ViewEnd($input: ViewEndInput!) {
    done: viewEnd(input: $input) { view { id } userErrors { path message } }
  }
`);

/** A view that somebody keeps. */
export type Kept = ResultOf<typeof KeptView>;
/** What a list is of. */
export type Listed = VariablesOf<typeof ViewsQuery>['about'];

const inTheirOrder = (one: Kept, other: Kept) => one.place - other.place || (one.id < other.id ? -1 : 1);

/** The views of that list that the viewer may use, in their order: their own, and those that are shared with them; and whether they are known yet. */
export function useKept(about: Listed) {
  const [{ data }] = useQuery({ query: ViewsQuery, variables: { about } });
  return useMemo(() => {
    const all = [...readFragment(KeptView, data?.views.nodes ?? [])].sort(inTheirOrder);
    return { known: !!data, own: all.filter((one) => one.viewerCan.update), shared: all.filter((one) => !one.viewerCan.update) };
  }, [data]);
}

/** The places that change when the view at `at` goes before the one above it; wherever two had one place, they part. */
export function raised<One extends { id: string; place: number }>(views: readonly One[], at: number) {
  const order = views.map((_, i) => views[i === at - 1 ? at : i === at ? at - 1 : i]!);
  return order.map(({ id, place: before }, place) => ({ id, place, before })).filter((one) => one.place !== one.before);
}

/** Puts one of one's own views before the one above it; answers why that was refused, or nothing. */
export function useRaise(own: Kept[]) {
  const run = useRun(ViewUpdate);
  return async (at: number) => {
    for (const { id, place } of raised(own, at)) {
      const refused = await run({ view: id, place });
      if (refused.length) return refused;
    }
    return [];
  };
}
