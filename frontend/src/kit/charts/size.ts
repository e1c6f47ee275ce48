import { useLayoutEffect, useRef, useState } from 'react';

/** How wide an element is, now and after each change: what is drawn to its measure has text of its own size. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, set] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current!;
    const measure = () => set(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
