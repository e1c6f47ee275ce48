import { createContext, use, useLayoutEffect, useState, type ReactNode } from 'react';

export type Density = 'compact' | 'comfortable';
const STORED = 'tandem.density';
const Context = createContext<{ density: Density; setDensity: (next: Density) => void } | null>(null);

function stored(): Density | null {
  const found = localStorage.getItem(STORED);
  return found === 'compact' || found === 'comfortable' ? found : null;
}

/** How close rows stand: what was chosen in this browser, else what is usual for the person. Style sheets read it off the root. */
export function DensityProvider({ usual, children }: { usual: Density; children: ReactNode }) {
  const [chosen, choose] = useState(stored);
  const density = chosen ?? usual;
  useLayoutEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
  const setDensity = (next: Density) => {
    localStorage.setItem(STORED, next);
    choose(next);
  };
  return <Context value={{ density, setDensity }}>{children}</Context>;
}

/** The density, and the way to choose another. */
export function useDensity() {
  const value = use(Context);
  if (!value) throw new Error('DensityProvider is missing');
  return value;
}
