import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { may } from '../session/membership';
import { useSession } from '../session/Session';

/** The way to ask for something, for those who may. */
export function Report({ big = false }: { big?: boolean }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  if (!may(viewer, 'ASK')) return null;
  return <LinkButton to="/app/tickets/new" size={big ? 'lg' : 'sm'} variant={big ? 'filled' : 'default'} className="screen-only" leftSection={<IconPlus size={18} aria-hidden="true" />}>{t(big ? 'today.report' : 'tickets.new')}</LinkButton>;
}
