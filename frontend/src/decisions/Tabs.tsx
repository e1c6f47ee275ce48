import { Link } from '@tanstack/react-router';
import { useI18n } from '../kit/i18n';
import { TABS, type Tab } from './search';

/** The lists of decisions, and who stands in for whom. */
export function DecisionTabs({ tab }: { tab?: Tab }) {
  const { t } = useI18n();
  return (
    <nav className="decision-tabs" aria-label={t('decisions')}>
      {TABS.map((one) => (
        <Link key={one} to="/app/decisions" search={{ tab: one === 'mine' ? undefined : one }} aria-current={one === tab ? 'page' : undefined} activeOptions={{ exact: true }}>
          {t(`decisions.tab.${one}`)}
        </Link>
      ))}
      <Link to="/app/decisions/away">{t('delegations')}</Link>
    </nav>
  );
}
