import { useRouter } from '@tanstack/react-router';
import { useKeys, type Binding } from '../kit/keys';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import { placesOf } from './places';

/** Keys that work on every page: G and a letter go to a page, N begins a ticket, the question mark tells of all keys. */
export function useFrameKeys(help: () => void) {
  const { viewer } = useSession();
  const router = useRouter();
  const places = placesOf(viewer).map<Binding>(({ to, words, key }) => ({ key: `g ${key}`, does: words, run: () => void router.navigate({ to }) }));
  const ticket: Binding = { key: 'n', does: 'deed.ticket', run: () => void router.navigate({ to: '/app/tickets/new' }) };
  useKeys('keys.everywhere', [
    { key: 'Ctrl k', does: 'find.all', run: () => false }, // heard by the finder itself, even where somebody types
    ...places,
    ...(may(viewer, 'ASK') ? [ticket] : []),
    { key: '?', does: 'keys.help', run: help },
  ]);
}
