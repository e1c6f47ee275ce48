import { Button } from '@mantine/core';
import { useEffect, useState, type RefObject } from 'react';
import { useI18n } from '../kit/i18n';
import { IconDown } from '../kit/icons';

/** Whether the end of the conversation is further down than one sees. */
function useBelow(list: RefObject<HTMLOListElement | null>, last: string | undefined) {
  const [below, set] = useState(false);
  useEffect(() => {
    const end = list.current?.lastElementChild;
    if (!end) return;
    const watch = new IntersectionObserver(([seen]) => set(!seen!.isIntersecting && seen!.boundingClientRect.top > 0));
    watch.observe(end);
    return () => watch.disconnect();
  }, [list, last]);
  return below;
}

/** The way to the newest word, while it is out of sight; what comes new is said, and nothing moves under those who read. */
export function Newest({ list, last, many }: { list: RefObject<HTMLOListElement | null>; last: string | undefined; many: number }) {
  const { t, n } = useI18n();
  const below = useBelow(list, last);
  const [seen, see] = useState(many);
  useEffect(() => {
    if (!below) see(many);
  }, [below, many]);
  if (!below || !last) return null;
  const go = () => {
    const end = list.current?.lastElementChild;
    if (end instanceof HTMLElement) {
      end.scrollIntoView({ block: 'center' });
      end.focus({ preventScroll: true });
    }
  };
  return (
    <div className="newest screen-only">
      <Button size="compact-md" variant="default" radius="xl" leftSection={<IconDown size={14} />} onClick={go}>
        {many > seen ? n('comments.new', many - seen) : t('comments.newest')}
      </Button>
    </div>
  );
}
