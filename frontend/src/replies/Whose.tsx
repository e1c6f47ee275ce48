import { useI18n } from '../kit/i18n';
import type { Scope } from './queries';

/** Whose a saved reply is, in a word. */
export function Whose({ reply: { scope, team } }: { reply: { scope: Scope; team: { name: string } | null } }) {
  const { t } = useI18n();
  return <span className="tag">{scope === 'TEAM' && team ? team.name : t(`replies.of.${scope}`)}</span>;
}
