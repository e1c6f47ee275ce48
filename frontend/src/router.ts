import { createRoute, createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './addresses';
import { Faulty } from './frame/Root';
import { open } from './routes/open';
import { plans } from './routes/plans';
import { processes } from './routes/processes';
import { register } from './routes/register';
import { page, root } from './routes/root';
import { settings } from './routes/settings';
import { work } from './routes/work';

/** Every part of the kit, for those who build the panel; what people use does not hold it. */
const gallery =
  import.meta.env.DEV || import.meta.env.MODE === 'kit'
    ? [createRoute({ getParentRoute: () => root, path: '/app/kit', component: page(() => import('./gallery/GalleryPage'), 'fields') })]
    : [];

/** Every address of the panel. */
export const router = createRouter({
  routeTree: root.addChildren([...work, ...processes, ...register, ...plans, ...settings, ...open, ...gallery]),
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
