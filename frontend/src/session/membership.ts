import type { Viewer } from './viewer';

export type Right = 'OBSERVE' | 'ASK' | 'DECIDE' | 'EXECUTE';
type Role = Viewer['memberships']['nodes'][number]['role'];

/** What each role may do; the server decides, this only spares people buttons that would be refused. */
const RIGHTS: Record<Role, Right[]> = {
  OWNER: ['OBSERVE', 'ASK', 'DECIDE'],
  COORDINATOR: ['OBSERVE', 'ASK'],
  EMPLOYEE: ['ASK'],
  READER: ['OBSERVE'],
  ADMIN: ['OBSERVE', 'ASK', 'EXECUTE'],
  ACCOUNT_MANAGER: ['OBSERVE', 'ASK', 'EXECUTE'],
  TECHNICIAN: ['OBSERVE', 'ASK', 'EXECUTE'],
  EXECUTIVE: ['OBSERVE', 'ASK'],
  AMBASSADOR: ['OBSERVE', 'ASK'],
};

/** Whether the viewer belongs to the IT team. */
export const isStaff = (viewer: Viewer) => viewer.client?.kind === 'ENTERPRISE';

/** Whether the viewer may do that in that organisation, or, when none is named, in any. */
export function may(viewer: Viewer, right: Right, client?: string | null) {
  return viewer.memberships.nodes.some(
    ({ role, organisation }) => RIGHTS[role].includes(right) && (!client || !organisation || organisation.id === client),
  );
}
