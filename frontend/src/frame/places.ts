import type { LinkProps } from '@tanstack/react-router';
import type { Key } from '../kit/i18n';
import { IconCoins, IconDecision, IconDevice, IconHistory, IconImport, IconKey, IconPeople, IconProcess, IconQueue, IconRefresh, IconReport, IconTicket, IconToday } from '../kit/icons';
import { isStaff, leads, may } from '../session/membership';
import type { Viewer } from '../session/viewer';

/** A page of its own, and who finds it in the navigation. */
export type Place = {
  to: NonNullable<LinkProps['to']>;
  words: Key;
  icon: typeof IconTicket;
  /** Pressed after `g`, it leads there. */
  key: string;
  isFor?: (viewer: Viewer) => boolean;
  /** Pages that are found there, at addresses of their own. */
  within?: NonNullable<LinkProps['to']>[];
};

const PLACES: Place[] = [
  { to: '/app/today', words: 'nav.today', icon: IconToday, key: 'g' },
  { to: '/app/queue', words: 'nav.queue', icon: IconQueue, key: 'q', isFor: (viewer) => isStaff(viewer) && may(viewer, 'EXECUTE') },
  { to: '/app/tickets', words: 'nav.tickets', icon: IconTicket, key: 't' },
  { to: '/app/decisions', words: 'decisions', icon: IconDecision, key: 'c', isFor: (viewer) => may(viewer, 'OBSERVE') },
  { to: '/app/processes', words: 'nav.processes', icon: IconProcess, key: 'o', within: ['/app/tasks', '/app/scenarios'] },
  { to: '/app/devices', words: 'nav.devices', icon: IconDevice, key: 'd' },
  { to: '/app/people', words: 'nav.people', icon: IconPeople, key: 'p', isFor: (viewer) => may(viewer, 'OBSERVE') },
  { to: '/app/systems', words: 'nav.systems', icon: IconKey, key: 's', isFor: (viewer) => may(viewer, 'OBSERVE'), within: ['/app/bundles', '/app/reviews'] },
  { to: '/app/replacements', words: 'nav.replacements', icon: IconRefresh, key: 'w', isFor: (viewer) => may(viewer, 'OBSERVE') },
  { to: '/app/budget', words: 'nav.budget', icon: IconCoins, key: 'b', isFor: (viewer) => may(viewer, 'OBSERVE') },
  { to: '/app/reports', words: 'reports', icon: IconReport, key: 'r', isFor: (viewer) => may(viewer, 'OBSERVE') },
  { to: '/app/imports', words: 'imports', icon: IconImport, key: 'i', isFor: (viewer) => may(viewer, 'EXECUTE') },
  { to: '/app/history', words: 'nav.history', icon: IconHistory, key: 'h', isFor: (viewer) => may(viewer, 'OBSERVE') },
];

/** Where the viewer can go, in the order of the navigation; the first is where they begin: technicians with what to do next. */
export function placesOf(viewer: Viewer) {
  const places = PLACES.filter(({ isFor }) => !isFor || isFor(viewer));
  const first = isStaff(viewer) && !leads(viewer) ? '/app/queue' : '/app/today';
  return places.sort((one, other) => Number(other.to === first) - Number(one.to === first));
}
