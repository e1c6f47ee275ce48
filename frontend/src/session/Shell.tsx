import { Button, Popover, UnstyledButton } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { initials } from '../people/name';
import { useI18n } from '../kit/i18n';
import { IconDevice, IconSignOut, IconTicket } from '../kit/icons';
import { Logo } from '../kit/Mark';
import { LanguageSwitch, SchemeSwitch } from './Preferences';
import { useSession } from './Session';

function Account() {
  const { t } = useI18n();
  const { viewer, leave } = useSession();
  return (
    <Popover position="bottom-end" shadow="md" trapFocus withinPortal={false} radius="lg">
      <Popover.Target>
        <UnstyledButton className="who" aria-label={t('account', { name: viewer.name })}>{initials(viewer.name)}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('account', { name: viewer.name })} p="md">
        <div className="account">
          <p><strong>{viewer.name}</strong><br /><span className="soft small">{viewer.client?.name}</span></p>
          <div className="account-row"><span>{t('language')}</span><LanguageSwitch /></div>
          <div className="account-row"><span>{t('scheme')}</span><SchemeSwitch /></div>
          <Button variant="default" leftSection={<IconSignOut size={16} />} onClick={leave}>{t('logout')}</Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Navigation() {
  const { t } = useI18n();
  return (
    <nav className="nav" aria-label={t('nav')}>
      <Link to="/app/tickets" activeOptions={{ includeSearch: false }}><IconTicket size={18} aria-hidden="true" />{t('nav.tickets')}</Link>
      <Link to="/app/devices" activeOptions={{ includeSearch: false }}><IconDevice size={18} aria-hidden="true" />{t('nav.devices')}</Link>
    </nav>
  );
}

/** What surrounds every page: where one is, who one is, and the way elsewhere. */
export function Shell() {
  const { t } = useI18n();
  const { viewer } = useSession();
  return (
    <>
      <a href="#main" className="skip">{t('skip')}</a>
      <header className="bar">
        <div className="bar-inner">
          <Link to="/app/tickets" className="brand"><Logo /> Tandem</Link>
          <Navigation />
          <div className="bar-end">
            <span className="bar-organisation">{viewer.client?.name}</span>
            <span className="wide-only"><LanguageSwitch /></span>
            <Account />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}><Outlet /></main>
    </>
  );
}
