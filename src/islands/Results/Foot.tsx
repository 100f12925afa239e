import type { Visible } from "../../stores/standings.ts";
import { AdviserSheet } from "./AdviserSheet.tsx";
import { ShareLink } from "./ShareLink.tsx";

/** What is taken away from the page: a link, and the sheet on paper. Its code comes when the page is at rest. */
export default function Foot({ visible }: { readonly visible: Visible }) {
  return (
    <>
      <ShareLink />
      <AdviserSheet visible={visible} />
    </>
  );
}
