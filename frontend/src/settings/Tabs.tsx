import './settings.css';
import { Link } from '@tanstack/react-router';
import { useI18n } from '../kit/i18n';
import { isStaff, may } from '../session/membership';
import { useSession } from '../session/Session';
import type { Viewer } from '../session/viewer';
import { TABS, type Tab } from './search';

/** The parts that are one's own; saved replies are the team's. */
export const tabsOf = (viewer: Viewer): Tab[] => TABS.filter((one) => one !== 'replies' || isStaff(viewer));

/** The parts of the settings: what is one's own, then what the organisation lives by. */
export function SettingsTabs({ tab }: { tab?: Tab }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const sees = may(viewer, 'OBSERVE');
  return (
    <nav className="settings-tabs" aria-label={t('settings.parts')}>
      {tabsOf(viewer).map((one) => (
        <Link key={one} to="/app/settings" search={{ tab: one }} aria-current={one === tab ? 'page' : undefined} activeProps={{}} replace>{t(`settings.${one}`)}</Link>
      ))}
      {sees && <Link to="/app/settings/levels">{t(isStaff(viewer) ? 'levels' : 'levels.client')}</Link>}
      {sees && <Link to="/app/settings/calendars">{t('calendars')}</Link>}
      {sees && <Link to="/app/people">{t('settings.people')}</Link>}
    </nav>
  );
}
