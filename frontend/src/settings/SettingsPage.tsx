import { Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { useTitle } from '../kit/title';
import { worded } from '../kit/words';
import { NoticeSettings } from '../notices/NoticeSettings';
import { useSession } from '../session/Session';
import { PasswordSettings } from './PasswordSettings';
import { Profile } from './Profile';
import { Sessions } from './Sessions';
import { SettingsTabs, tabsOf } from './Tabs';
import { Tokens } from './Tokens';

const ReplySettings = lazy(() => worded('replies', import('../replies/ReplySettings')));
const SHOWN = { profile: Profile, notices: NoticeSettings, replies: ReplySettings, password: PasswordSettings, sessions: Sessions, tokens: Tokens };
const route = getRouteApi('/app/settings');

/** What one sets for oneself: how one is spoken to, and by which ways one comes in. */
export default function SettingsPage() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { tab: wanted = 'profile' } = route.useSearch();
  const tab = tabsOf(viewer).includes(wanted) ? wanted : 'profile';
  const Shown = SHOWN[tab];
  useTitle(`${t(`settings.${tab}`)} · ${t('settings')}`);
  return (
    <div className="page settings">
      <div className="page-head"><Title order={1}>{t('settings')}</Title></div>
      <SettingsTabs tab={tab} />
      <Suspense fallback={<CardSkeleton lines={8} />}><Shown key={tab} /></Suspense>
    </div>
  );
}
