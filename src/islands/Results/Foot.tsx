import type { Visible } from "../../stores/standings.ts";
import { AdviserSheet } from "./AdviserSheet.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { useResultsView } from "./view.ts";

/** What is taken away from the page: a link, and the sheet on paper. Its code comes when the page is at rest. */
export default function Foot({ visible }: { readonly visible: Visible }) {
  const { links } = useResultsView();
  return (
    <>
      <ShareLink />
      <p className="small no-print">
        Adviser? <a href={`${links.base}season/students/`}>Keep these answers under a student’s name</a>, on
        this device alone.
      </p>
      <AdviserSheet visible={visible} />
    </>
  );
}
