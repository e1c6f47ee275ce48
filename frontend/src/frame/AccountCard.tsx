import './account.css';
import { Button } from '@mantine/core';
import { useI18n } from '../kit/i18n';
import { IconKeyboard, IconSettings, IconSignOut } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { useNotices } from '../kit/notices';
import { DensitySwitch, LanguageSwitch, SchemeSwitch } from '../session/Preferences';
import { useSession } from '../session/Session';
import type { Viewer } from '../session/viewer';

/** What the viewer is in their own organisation. */
const roleOf = ({ memberships, client }: Viewer) =>
  (memberships.nodes.find(({ organisation }) => organisation?.id === client?.id) ?? memberships.nodes[0])?.role;

function Preferences() {
  const { t } = useI18n();
  return (
    <>
      <div className="account-row"><span>{t('language')}</span><LanguageSwitch /></div>
      <div className="account-row"><span>{t('scheme')}</span><SchemeSwitch /></div>
      <div className="account-row"><span>{t('density')}</span><DensitySwitch /></div>
    </>
  );
}

/** Who one is here, how things look, and the way out. */
export default function AccountCard({ close, showKeys }: { close: () => void; showKeys: () => void }) {
  const { t, maybe } = useI18n();
  const { viewer, leave } = useSession();
  const { tell } = useNotices();
  const role = maybe(`role.${roleOf(viewer)}`);
  const goAway = async () => {
    if (!(await leave())) tell(t('logout.failed'));
  };
  const help = () => {
    close();
    showKeys();
  };
  return (
    <div className="account">
      <div>
        <p><strong>{viewer.name}</strong></p>
        <p className="soft small">{[role, viewer.client?.name].filter(Boolean).join(' · ')}</p>
        <p className="soft small account-email">{viewer.email}</p>
      </div>
      <Preferences />
      <Button variant="subtle" className="account-keys" leftSection={<IconKeyboard size={16} />} rightSection={<kbd>?</kbd>} onClick={help}>{t('keys.help')}</Button>
      <LinkButton to="/app/settings" search={{}} variant="subtle" className="account-keys" leftSection={<IconSettings size={16} />} onClick={close}>{t('settings')}</LinkButton>
      <Button variant="default" leftSection={<IconSignOut size={16} />} onClick={goAway}>{t('logout')}</Button>
    </div>
  );
}
