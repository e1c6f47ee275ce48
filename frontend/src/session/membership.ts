import type { Viewer } from './viewer';

export type Right = Viewer['memberships']['nodes'][number]['rights'][number];

/** Whether the viewer belongs to the IT team. */
export const isStaff = (viewer: Viewer) => viewer.client?.kind === 'ENTERPRISE';

/** Whether the viewer may do that in that organisation, or, when none is named, in any. */
export function may(viewer: Viewer, right: Right, client?: string | null) {
  return viewer.memberships.nodes.some(
    ({ rights, organisation }) => rights.includes(right) && (!client || !organisation || organisation.id === client),
  );
}

const LEADING: readonly string[] = ['ADMIN', 'ACCOUNT_MANAGER', 'READER'];

/** Whether the viewer looks after clients as a whole, and not ticket by ticket. */
export const leads = (viewer: Viewer) => isStaff(viewer) && viewer.memberships.nodes.some(({ role }) => LEADING.includes(role));
