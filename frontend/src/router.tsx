import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { systemsSearch } from './accesses/search';
import { decisionsSearch, newDecisionSearch } from './decisions/search';
import { deviceSearch } from './devices/search';
import { importsSearch, newImportSearch } from './imports/search';
import { worded } from './kit/words';
import { Begin, Faulty, NotHere, Root } from './frame/Root';
import { parseSearch, stringifySearch } from './addresses';
import { mailsSearch } from './mails/search';
import { settingsSearch } from './settings/search';
import { historySearch } from './history/search';
import { peopleSearch } from './people/search';
import { queueSearch } from './queue/search';
import { replacementsSearch } from './replacements/search';
import { behindSearch, reportSearch } from './reports/search';
import { stickersSearch } from './stickers/search';
import { ticketSearch } from './tickets/search';

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

const root = createRootRoute({ component: Root, notFoundComponent: NotHere });
const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: Begin }),
  createRoute({ getParentRoute: () => root, path: '/app', component: Begin }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/today',
    component: lazyRouteComponent(() => import('./today/TodayPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/queue',
    validateSearch: queueSearch,
    component: lazyRouteComponent(() => worded('ticket', worded('queue', import('./queue/QueuePage')))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/tickets',
    validateSearch: ticketSearch,
    component: lazyRouteComponent(() => worded('views', worded('queue', import('./tickets/TicketsPage')))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/tickets/new',
    validateSearch: (search: Record<string, unknown>): { device?: string | undefined } => ({ device: text(search.device) }),
    component: lazyRouteComponent(() => import('./tickets/NewTicketPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/tickets/$id',
    component: lazyRouteComponent(() => worded('ticket', worded('fields', import('./tickets/TicketPage')))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/decisions',
    validateSearch: decisionsSearch,
    component: lazyRouteComponent(() => worded('delegations', import('./decisions/DecisionsPage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/decisions/away',
    component: lazyRouteComponent(() => worded('delegations', import('./decisions/DelegationsPage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/decisions/new',
    validateSearch: newDecisionSearch,
    component: lazyRouteComponent(() => worded('asking', import('./decisions/NewDecisionPage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/decisions/$id',
    component: lazyRouteComponent(() => import('./decisions/DecisionPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/devices',
    validateSearch: deviceSearch,
    component: lazyRouteComponent(() => worded('views', import('./devices/DevicesPage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/devices/new',
    component: lazyRouteComponent(() => import('./devices/NewDevicePage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/devices/stickers',
    validateSearch: stickersSearch,
    component: lazyRouteComponent(() => worded('stickers', import('./stickers/StickersPage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/devices/$id',
    component: lazyRouteComponent(() => worded('device', worded('fields', import('./devices/DevicePage')))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/devices/$id/protocol/$assignment',
    component: lazyRouteComponent(() => worded('device', import('./devices/ProtocolPage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/imports',
    validateSearch: importsSearch,
    component: lazyRouteComponent(() => worded('imports', import('./imports/ImportsPage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/imports/new',
    validateSearch: newImportSearch,
    component: lazyRouteComponent(() => worded('imports', import('./imports/NewImportPage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/imports/$id',
    component: lazyRouteComponent(() => worded('imports', import('./imports/ImportPage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/mails',
    validateSearch: mailsSearch,
    component: lazyRouteComponent(() => worded('mails', import('./mails/MailsPage'))),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/mails/$id', component: lazyRouteComponent(() => worded('mails', import('./mails/MailPage'))) }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/settings',
    validateSearch: settingsSearch,
    component: lazyRouteComponent(() => worded('settings', worded('notices', import('./settings/SettingsPage')))),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/settings/calendars', component: lazyRouteComponent(() => worded('settings', worded('levels', import('./calendars/CalendarsPage')))) }),
  createRoute({ getParentRoute: () => root, path: '/app/settings/calendars/new', component: lazyRouteComponent(() => worded('settings', worded('levels', import('./calendars/NewCalendarPage')))) }),
  createRoute({ getParentRoute: () => root, path: '/app/settings/calendars/$id', component: lazyRouteComponent(() => worded('settings', worded('levels', import('./calendars/CalendarPage')))) }),
  createRoute({ getParentRoute: () => root, path: '/app/settings/levels', component: lazyRouteComponent(() => worded('settings', worded('levels', import('./levels/LevelsPage')))) }),
  createRoute({ getParentRoute: () => root, path: '/app/settings/levels/$id', component: lazyRouteComponent(() => worded('settings', worded('levels', import('./levels/LevelPage')))) }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/settings/levels/$id/new',
    component: lazyRouteComponent(() => worded('settings', worded('levels', import('./levels/NewLevelPage')))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/forgotten',
    staticData: { open: true },
    component: lazyRouteComponent(() => import('./session/ForgottenPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/password',
    staticData: { open: true },
    component: lazyRouteComponent(() => import('./session/PasswordPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/rate',
    staticData: { open: true },
    component: lazyRouteComponent(() => worded('ticket', import('./tickets/RatePage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/history',
    validateSearch: historySearch,
    component: lazyRouteComponent(() => worded('fields', worded('accesses', import('./history/HistoryPage')))),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/replacements', validateSearch: replacementsSearch, component: lazyRouteComponent(() => worded('replacements', import('./replacements/ReplacementsPage'))) }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/reports',
    validateSearch: reportSearch,
    component: lazyRouteComponent(() => worded('reports', import('./reports/ReportsPage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/reports/tickets',
    validateSearch: behindSearch,
    component: lazyRouteComponent(() => worded('reports', import('./reports/BehindPage'))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/people',
    validateSearch: peopleSearch,
    component: lazyRouteComponent(() => worded('views', worded('person', import('./people/PeoplePage')))),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/people/$id',
    component: lazyRouteComponent(() => worded('accesses', worded('person', worded('mails', worded('fields', import('./people/PersonPage')))))),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/people/$id/duties', component: lazyRouteComponent(() => worded('person', import('./duties/DutiesPage'))) }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/systems',
    validateSearch: systemsSearch,
    component: lazyRouteComponent(() => worded('accesses', import('./accesses/SystemsPage'))),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/systems/$id', component: lazyRouteComponent(() => worded('accesses', import('./accesses/SystemPage'))) }),
  createRoute({ getParentRoute: () => root, path: '/app/reviews', component: lazyRouteComponent(() => worded('accesses', import('./reviews/ReviewsPage'))) }),
  createRoute({ getParentRoute: () => root, path: '/app/reviews/$id', component: lazyRouteComponent(() => worded('accesses', worded('device', import('./reviews/ReviewPage')))) }),
  createRoute({ getParentRoute: () => root, path: '/app/bundles', component: lazyRouteComponent(() => worded('accesses', worded('device', import('./bundles/BundlesPage')))) }),
] as const;

/** Every part of the kit, for those who build the panel; what people use does not hold it. */
const gallery =
  import.meta.env.DEV || import.meta.env.MODE === 'kit'
    ? [createRoute({ getParentRoute: () => root, path: '/app/kit', component: lazyRouteComponent(() => worded('fields', import('./gallery/GalleryPage'))) })]
    : [];

/** Every address of the panel. */
export const router = createRouter({
  routeTree: root.addChildren([...routes, ...gallery]),
  defaultPreload: 'intent',
  defaultErrorComponent: Faulty,
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Whether the page is shown to those who have not signed in. */
    open?: boolean;
  }
}
