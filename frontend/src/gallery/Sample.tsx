import type { ReactNode } from 'react';

/** One room of the gallery. */
export function Room({ name, children }: { name: string; children: ReactNode }) {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return (
    <section className="gallery-room" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {children}
    </section>
  );
}

/** One part of the kit in one state, with the state's name. */
export function Sample({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className="gallery-sample" data-wide={wide || undefined}>
      <p className="gallery-name">{name}</p>
      <div className="gallery-stage">{children}</div>
    </div>
  );
}
