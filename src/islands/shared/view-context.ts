import { createContext, type Provider, use } from "react";

/** What all parts of an island look at: where it is given, and the hook that reads it. `inside` names the island in the error. */
export function createView<Value>(inside: string): readonly [Provider<Value | null>, () => Value] {
  const Context = createContext<Value | null>(null);
  function useView(): Value {
    const view = use(Context);
    if (!view) throw new Error(`This part belongs inside ${inside}.`);
    return view;
  }
  return [Context.Provider, useView];
}
