import type { Viewer } from '../session/viewer';

/** Whether the viewer agrees with clients on what both sides live by, wherever that is: account managers and administrators do. */
export const agrees = (viewer: Viewer) => viewer.memberships.nodes.some(({ role }) => role === 'ADMIN' || role === 'ACCOUNT_MANAGER');
