import { expect, test } from 'vitest';
import { kindsOf, paceOf } from './paces';

const owner = { memberships: { nodes: [{ id: 'mem_1', notices: ['REPLY' as const] }] }, preferences: { nodes: [] } };
const chosen = { id: 'prf_1', zone: '', quietFrom: null, quietTo: null, quietDays: [], digestHour: 7, returnedAt: null, returnedEmail: null };

test('whoever has chosen nothing has what their roles give', () => {
  expect(paceOf('REPLY', owner)).toBe('AT_ONCE');
  expect(paceOf('OPENED', owner)).toBe('NEVER');
});

test('what is chosen goes before what a role gives', () => {
  const own = { ...owner, preferences: { nodes: [{ ...chosen, paces: { REPLY: 'NEVER' } }] } };
  expect(paceOf('REPLY', own)).toBe('NEVER');
});

test('clients are not asked about the work of the team', () => {
  expect(kindsOf(false)).not.toContain('SLA');
  expect(kindsOf(true)).toContain('SLA');
});
