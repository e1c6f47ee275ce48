import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Link, redirect } from '@tanstack/react-router';
import { Broken } from './kit/Card';
import { useI18n } from './kit/i18n';
import { Missing } from './kit/says';
import { Shell } from './session/Shell';
import { ticketSearch } from './tickets/search';

function NotHere() {
  const { t } = useI18n();
  return <Missing back={<Link to="/app/tickets">{t('missing.back')}</Link>} />;
}

function Faulty({ reset }: { reset: () => void }) {
  return <div className="page"><div className="card"><Broken retry={reset} /></div></div>;
}

const toTickets = () => {
  throw redirect({ to: '/app/tickets' });
};
const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

const root = createRootRoute({ component: Shell, notFoundComponent: NotHere });
const routes = [
  createRoute({ getParentRoute: () => root, path: '/', beforeLoad: toTickets }),
  createRoute({ getParentRoute: () => root, path: '/app', beforeLoad: toTickets }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/tickets',
    validateSearch: ticketSearch,
    component: lazyRouteComponent(() => import('./tickets/TicketsPage')),
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
    component: lazyRouteComponent(() => import('./tickets/TicketPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/devices',
    validateSearch: (search: Record<string, unknown>): { q?: string | undefined } => ({ q: text(search.q) }),
    component: lazyRouteComponent(() => import('./devices/DevicesPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/devices/$id',
    component: lazyRouteComponent(() => import('./devices/DevicePage')),
  }),
] as const;

/** Plain addresses that people can read: `?state=NEW&state=OPEN`. */
function parseSearch(written: string) {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(written)) {
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  return found;
}

function stringifySearch(search: Record<string, unknown>) {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    [value].flat().filter((one) => one !== undefined && one !== '').map((one) => [name, String(one)]),
  );
  const written = new URLSearchParams(pairs).toString();
  return written ? `?${written}` : '';
}

/** Every address of the panel. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
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
}
