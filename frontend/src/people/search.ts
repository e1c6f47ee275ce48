import { listSearch } from '../kit/list/address';
import type { Role, State } from './labels';

export const STATES = ['ACTIVE', 'PLANNED', 'ON_LEAVE', 'LEAVING', 'LEFT'] as const satisfies State[];
export const ANY_ROLE = [
  'OWNER', 'COORDINATOR', 'EMPLOYEE', 'READER', 'TECHNICIAN', 'ACCOUNT_MANAGER', 'ADMIN', 'EXECUTIVE', 'AMBASSADOR',
] as const satisfies Role[];
export const SIDES = ['client', 'team'] as const;

/** What the address of the list of people says. */
export const peopleSearch = listSearch({ state: STATES, role: ANY_ROLE, client: null, side: SIDES });
