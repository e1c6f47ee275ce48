import { createRoute } from '@tanstack/react-router';
import { decisionsSearch, newDecisionSearch } from '../decisions/search';
import { Begin } from '../frame/Root';
import { mailsSearch } from '../mails/search';
import { queueSearch } from '../queue/search';
import { newTicketSearch, ticketSearch } from '../tickets/search';
import { page, root } from './root';

/** What is done day by day. */
export const work = [
  createRoute({ getParentRoute: () => root, path: '/', component: Begin }),
  createRoute({ getParentRoute: () => root, path: '/app', component: Begin }),
  createRoute({ getParentRoute: () => root, path: '/app/today', component: page(() => import('../today/TodayPage')) }),
  createRoute({
    getParentRoute: () => root, path: '/app/queue',
    validateSearch: queueSearch,
    component: page(() => import('../queue/QueuePage'), 'ticket', 'queue'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/tickets',
    validateSearch: ticketSearch,
    component: page(() => import('../tickets/TicketsPage'), 'views', 'queue'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/tickets/new',
    validateSearch: newTicketSearch,
    component: page(() => import('../tickets/NewTicketPage')),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/tickets/$id',
    component: page(() => import('../tickets/TicketPage'), 'ticket', 'fields'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/decisions',
    validateSearch: decisionsSearch,
    component: page(() => import('../decisions/DecisionsPage'), 'delegations'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/decisions/away',
    component: page(() => import('../decisions/DelegationsPage'), 'delegations'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/decisions/new',
    validateSearch: newDecisionSearch,
    component: page(() => import('../decisions/NewDecisionPage'), 'asking'),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/decisions/$id', component: page(() => import('../decisions/DecisionPage')) }),
  createRoute({
    getParentRoute: () => root, path: '/app/mails',
    validateSearch: mailsSearch,
    component: page(() => import('../mails/MailsPage'), 'mails'),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/mails/$id', component: page(() => import('../mails/MailPage'), 'mails') }),
] as const;
