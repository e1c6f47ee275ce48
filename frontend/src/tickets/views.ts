import type { I18n } from '../kit/i18n';
import type { View } from '../kit/list/Views';
import { isStaff, may } from '../session/membership';
import type { Viewer } from '../session/viewer';

const UNDONE = ['NEW', 'OPEN', 'PENDING'];

/** The ticket lists that are often wanted, from where the viewer stands. */
export function ticketViews({ t }: I18n, viewer: Viewer): View[] {
  const undone = { key: 'undone', label: t('tickets.view.undone'), search: { state: UNDONE } };
  const mine = { key: 'mine', label: t('tickets.view.mine'), search: { whose: ['mine'], state: UNDONE } };
  if (!isStaff(viewer)) return may(viewer, 'OBSERVE') ? [undone, mine] : [undone];
  return [
    undone,
    mine,
    { key: 'nobody', label: t('tickets.view.nobody'), search: { whose: ['nobody'], state: UNDONE } },
    { key: 'client', label: t('tickets.view.client'), search: { turn: ['CLIENT'] } },
    { key: 'risk', label: t('tickets.view.risk'), search: { sla: ['BREACHED', 'AT_RISK'], state: UNDONE } },
  ];
}
