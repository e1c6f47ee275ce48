import { createRootRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NotHere, Root } from '../frame/Root';
import { worded, type Screen } from '../kit/words';

/** What every page stands in. */
export const root = createRootRoute({ component: Root, notFoundComponent: NotHere });

/** A page that is fetched when somebody goes there, with the words that are said only on such screens. */
export const page = <Module extends Record<string, unknown>>(load: () => Promise<Module>, ...screens: Screen[]) =>
  lazyRouteComponent(() => screens.reduce((module, screen) => worded(screen, module), load()));
