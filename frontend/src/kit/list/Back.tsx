import { Link, useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { IconBack } from '../icons';
import { useLast } from './place';

type Props = { to: '/app/decisions' | '/app/tickets' | '/app/devices'; children: ReactNode };

/** The way back to a list as it was left: its filters, how far it was read, and the row that was opened. */
export function BackToList({ to, children }: Props) {
  const router = useRouter();
  const last = useLast(to);
  const back = (event: MouseEvent) => {
    const depth = router.history.location.state.__TSR_index;
    if (last?.depth !== depth - 1 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    router.history.back();
  };
  return <Link to={to} search={last?.search ?? {}} className="back screen-only" onClick={back}><IconBack size={16} aria-hidden="true" />{children}</Link>;
}
