import { createRoute } from '@tanstack/react-router';
import { page, root } from './root';

/** What is open to those who have not signed in. */
export const open = [
  createRoute({
    getParentRoute: () => root, path: '/app/forgotten',
    staticData: { open: true },
    component: page(() => import('../session/ForgottenPage')),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/password',
    staticData: { open: true },
    component: page(() => import('../session/PasswordPage')),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/rate',
    staticData: { open: true },
    component: page(() => import('../tickets/RatePage'), 'ticket'),
  }),
] as const;
