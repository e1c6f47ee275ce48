import type { ResultOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import type { Viewer } from '../session/viewer';
import type { PersonNow } from './commands';

export type State = ResultOf<typeof PersonNow>['state'];
export type Language = ResultOf<typeof PersonNow>['language'];
export type Role = Viewer['memberships']['nodes'][number]['role'];
export type Kind = NonNullable<Viewer['client']>['kind'];

export const LANGUAGES: Language[] = ['PL', 'EN'];

/** Roles that fit an organisation, the most common first; the server has the last word. */
export const ROLES: Record<Kind, Role[]> = {
  CLIENT: ['EMPLOYEE', 'COORDINATOR', 'OWNER', 'READER'],
  ENTERPRISE: ['TECHNICIAN', 'ACCOUNT_MANAGER', 'ADMIN', 'READER'],
  PARTNER: ['AMBASSADOR', 'EXECUTIVE', 'READER'],
};
const TONES: Partial<Record<State, string>> = { ACTIVE: 'pine', PLANNED: 'honey', LEAVING: 'honey' };

/** Where a person stands in their organisation. */
export function PersonStateTag({ state }: { state: State }) {
  const { t } = useI18n();
  return <span className="tag" data-tone={TONES[state] ?? 'slate'}>{t(`person.state.${state}`)}</span>;
}
