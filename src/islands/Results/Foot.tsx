import SAY from "../../../content/words/results.json" with { type: "json" };
import { writeFragment } from "../../stores/fragment.ts";
import { ANSWERS_KEY, encodeProfile } from "../../stores/share-link.ts";
import type { Visible } from "../../stores/standings.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { AdviserSheet } from "./AdviserSheet.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { useResultsView } from "./view.ts";

/** What is taken away from the page: a link, and the sheet on paper. Its code comes when the page is at rest. */
export default function Foot({ visible }: { readonly visible: Visible }) {
  const { links, profile, isOwn } = useResultsView();
  const theirs = isOwn ? "" : writeFragment({ [ANSWERS_KEY]: encodeProfile(profile) });
  return (
    <>
      <ShareLink />
      <p className="small no-print">
        {fillNodes(SAY.foot.adviserOnThisDeviceAlone, {
          link: (
            <a href={`${links.base}season/students/${theirs}`}>{SAY.foot.keepTheseAnswersUnderAStudents}</a>
          ),
        })}
      </p>
      <AdviserSheet visible={visible} />
    </>
  );
}
