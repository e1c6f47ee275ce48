import { createRoute } from '@tanstack/react-router';
import { processesSearch } from '../processes/search';
import { page, root } from './root';

/** What both sides do together, step by step. */
export const processes = [
  createRoute({
    getParentRoute: () => root, path: '/app/processes',
    validateSearch: processesSearch,
    component: page(() => import('../processes/ProcessesPage'), 'processes'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/processes/$id',
    component: page(() => import('../processes/ProcessPage'), 'processes', 'fields'),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/tasks', component: page(() => import('../processes/TasksPage'), 'processes') }),
] as const;
