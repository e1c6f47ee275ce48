import { createRoute } from '@tanstack/react-router';
import { budgetSearch } from '../budget/search';
import { historySearch } from '../history/search';
import { replacementsSearch } from '../replacements/search';
import { behindSearch, reportSearch } from '../reports/search';
import { page, root } from './root';

/** What was, what it cost, and what is to come. */
export const plans = [
  createRoute({
    getParentRoute: () => root, path: '/app/budget',
    validateSearch: budgetSearch,
    component: page(() => import('../budget/BudgetPage'), 'budget', 'fields', 'replacements'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/history',
    validateSearch: historySearch,
    component: page(() => import('../history/HistoryPage'), 'fields', 'accesses'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/replacements',
    validateSearch: replacementsSearch,
    component: page(() => import('../replacements/ReplacementsPage'), 'replacements', 'budget'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/reports',
    validateSearch: reportSearch,
    component: page(() => import('../reports/ReportsPage'), 'reports'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/reports/tickets',
    validateSearch: behindSearch,
    component: page(() => import('../reports/BehindPage'), 'reports'),
  }),
] as const;
