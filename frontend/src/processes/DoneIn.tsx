import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useBoth } from './outline';

export const DoneInFragment = graphql(`
  fragment DoneIn on Task { process { id namePl nameEn } }
`);

/** In which process something was done, with the way there. */
export function DoneIn({ label, data }: { label: string; data: FragmentOf<typeof DoneInFragment> }) {
  const { named } = useBoth();
  const { process } = readFragment(DoneInFragment, data);
  if (!process) return null;
  return <p className="soft small">{label}: <Link to="/app/processes/$id" params={{ id: process.id }}>{named(process)}</Link></p>;
}
