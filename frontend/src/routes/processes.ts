import { createRoute } from '@tanstack/react-router';
import { catalogueSearch, startSearch } from '../processes/catalogue';
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
    component: page(() => import('../processes/ProcessPage'), 'processes', 'fields', 'accesses'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/scenarios',
    validateSearch: catalogueSearch,
    component: page(() => import('../processes/ScenariosPage'), 'processes'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/scenarios/$id/start',
    validateSearch: startSearch,
    component: page(() => import('../processes/StartPage'), 'processes', 'accesses', 'person'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/scenarios/$id',
    component: page(() => import('../processes/ScenarioPage'), 'processes', 'scenarios'),
  }),
  createRoute({
    getParentRoute: () => root, path: '/app/scenarios/$id/edit',
    component: page(() => import('../processes/EditPage'), 'processes', 'scenarios'),
  }),
  createRoute({ getParentRoute: () => root, path: '/app/tasks', component: page(() => import('../processes/TasksPage'), 'processes') }),
] as const;
