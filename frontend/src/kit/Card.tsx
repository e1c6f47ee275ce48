import { Button, Skeleton } from '@mantine/core';
import { Component, useId, type ReactNode } from 'react';
import { useI18n } from './i18n';

/** A fault of ours, said plainly, with a way to try once more. */
export function Broken({ retry }: { retry: () => void }) {
  const { t } = useI18n();
  return (
    <div role="alert">
      <p className="soft">{t('card.broken')}</p>
      <Button variant="default" size="xs" onClick={retry}>{t('retry')}</Button>
    </div>
  );
}

/** Keeps a fault inside the card where it happened: the rest of the page lives on. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  render() {
    return this.state.broken ? <Broken retry={() => this.setState({ broken: false })} /> : this.props.children;
  }
}

type Props = { title?: string; children?: ReactNode; className?: string; /** What can be done with it, beside its heading. */ action?: ReactNode };

/** One thing the page says, under its own heading. */
export function Card({ title, children, className = '', action }: Props) {
  const id = useId();
  const heading = title && <h2 id={id} className="card-title">{title}</h2>;
  return (
    <section className={`card ${className}`} aria-labelledby={title ? id : undefined}>
      {action ? <div className="card-head">{heading}{action}</div> : heading}
      <Boundary>{children}</Boundary>
    </section>
  );
}

/** The shape of a card while its content is on the way. */
export function CardSkeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className="card" aria-hidden="true">
      <Skeleton h={16} w="38%" mb={18} />
      {Array.from({ length: lines }, (_, i) => <Skeleton key={i} h={12} w={`${92 - ((i * 17) % 40)}%`} mb={12} />)}
    </div>
  );
}
