import { CostPanel } from "./CostPanel.tsx";
import { ImportPanel } from "./ImportPanel.tsx";
import { PlanPanel } from "./PlanPanel.tsx";
import { SavePanel } from "./SavePanel.tsx";
import { SignalsPanel } from "./SignalsPanel.tsx";
import type { Listed } from "./view.ts";

/** Everything below the list itself: loaded after it, so that the list is there first on a slow line. */
export default function Panels({ listed }: { readonly listed: readonly Listed[] }) {
  return (
    <>
      <PlanPanel listed={listed} />
      <CostPanel listed={listed} />
      <SignalsPanel listed={listed} />
      <ImportPanel />
      <SavePanel listed={listed} />
    </>
  );
}
