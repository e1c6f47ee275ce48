import { createRoute } from '@tanstack/react-router';
import { systemsSearch } from '../accesses/search';
import { deviceSearch } from '../devices/search';
import { importsSearch, newImportSearch } from '../imports/search';
import { peopleSearch } from '../people/search';
import { stickersSearch } from '../stickers/search';
import { page, root } from './root';

/** Devices, people, what they open, and the files they come from. */
export const register = [
  createRoute({
    getParentRoute: () => root, path: '/app/devices',
    validateSearch: deviceSearch,
    component: page(() => import('../devices/DevicesPage'), 'views', 'categories'),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/devices/new', component: page(() => import('../devices/NewDevicePage'), 'device', 'categories') }),
  createRoute({
    getParentRoute: () => root, path: '/app/devices/stickers',
    validateSearch: stickersSearch,
    component: page(() => import('../stickers/StickersPage'), 'stickers'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/devices/$id',
    component: page(() => import('../devices/DevicePage'), 'device', 'fields', 'categories'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/devices/$id/protocol/$assignment',
    component: page(() => import('../devices/ProtocolPage'), 'device'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/imports',
    validateSearch: importsSearch,
    component: page(() => import('../imports/ImportsPage'), 'imports'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/imports/new',
    validateSearch: newImportSearch,
    component: page(() => import('../imports/NewImportPage'), 'imports'),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/imports/$id', component: page(() => import('../imports/ImportPage'), 'imports') }),
  createRoute({
    getParentRoute: () => root, path: '/app/people',
    validateSearch: peopleSearch,
    component: page(() => import('../people/PeoplePage'), 'views', 'person'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/people/$id',
    component: page(() => import('../people/PersonPage'), 'accesses', 'person', 'mails', 'fields'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/people/$id/duties',
    component: page(() => import('../duties/DutiesPage'), 'person'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/systems',
    validateSearch: systemsSearch,
    component: page(() => import('../accesses/SystemsPage'), 'accesses'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/systems/$id',
    component: page(() => import('../accesses/SystemPage'), 'accesses'),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/reviews', component: page(() => import('../reviews/ReviewsPage'), 'accesses') }),
  createRoute({
    getParentRoute: () => root, path: '/app/reviews/$id',
    component: page(() => import('../reviews/ReviewPage'), 'accesses', 'device'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/bundles',
    component: page(() => import('../bundles/BundlesPage'), 'accesses', 'device', 'categories'),
  }),
] as const;
