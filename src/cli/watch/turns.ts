/** Lets one after the other ask a host, in the order in which they came; different hosts do not wait for each other. */
export function createTurns(): <T>(host: string, ask: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (host, ask) => {
    const mine = (last.get(host) ?? Promise.resolve()).then(ask);
    last.set(
      host,
      mine.catch(() => {}),
    );
    return mine;
  };
}
