import { createRoute } from '@tanstack/react-router';
import { settingsSearch } from '../settings/search';
import { page, root } from './root';

/** How things are set up. */
export const settings = [
  createRoute({
    getParentRoute: () => root, path: '/app/settings',
    validateSearch: settingsSearch,
    component: page(() => import('../settings/SettingsPage'), 'settings', 'notices'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/settings/calendars',
    component: page(() => import('../calendars/CalendarsPage'), 'settings', 'levels'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/settings/calendars/new',
    component: page(() => import('../calendars/NewCalendarPage'), 'settings', 'levels'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/settings/calendars/$id',
    component: page(() => import('../calendars/CalendarPage'), 'settings', 'levels'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/settings/levels',
    component: page(() => import('../levels/LevelsPage'), 'settings', 'levels'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/settings/levels/$id',
    component: page(() => import('../levels/LevelPage'), 'settings', 'levels'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/settings/levels/$id/new',
    component: page(() => import('../levels/NewLevelPage'), 'settings', 'levels'),
  }),
] as const;
