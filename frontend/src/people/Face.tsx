import { initials } from './name';

/** A person at a glance; those of the IT team wear another colour than the client's. */
export function Face({ name, team }: { name: string; team: boolean }) {
  return <span className="face" data-team={team || undefined} aria-hidden="true">{initials(name)}</span>;
}
