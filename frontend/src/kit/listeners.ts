/** Those who want to hear that something has changed; what it is now they ask themselves. */
export function makeListeners() {
  const listeners = new Set<() => void>();
  return {
    tell: () => listeners.forEach((one) => one()),
    /** As `useSyncExternalStore` subscribes. */
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
