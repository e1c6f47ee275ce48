import { Fragment, type ReactNode } from 'react';

type Fact = [label: string, value: ReactNode];

/** Pairs of what and its value; a fact that nobody knows is left out. */
export function Facts({ of }: { of: Fact[] }) {
  const known = of.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="facts">
      {known.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
