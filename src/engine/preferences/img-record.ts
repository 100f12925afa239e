import { plural } from "../counted.ts";
import { ANYTHING, known, NOTHING, type Preference, type Share, unknownShare } from "../criterion.ts";
import type { ImgRecord } from "../facts.ts";
import { silence, tell } from "../page-words.ts";
import type { Rule } from "../rule.ts";
import { inOrder, type Manner, whole } from "../statement.ts";
import { settle } from "../witness.ts";

/** Share of IMGs among its residents from which on the record counts whole. */
export const STRONG_IMG_SHARE = 0.5;

/** A record is one statement, and two that differ may both be true: each counts other years or other people. */
export const IMG_RECORD: Manner<ImgRecord, ImgRecord> = { split: whole, bothHold: () => true };

/** Two counts that say the same of what both state, as one; null where they differ. */
export function joinRecords(a: ImgRecord, b: ImgRecord): ImgRecord | null {
  const differs = (["imgs", "of", "years"] as const).some(
    (part) => a[part] !== null && b[part] !== null && a[part] !== b[part],
  );
  if (differs) return null;
  return inOrder({ imgs: a.imgs ?? b.imgs, of: a.of ?? b.of, years: a.years ?? b.years });
}

/** IMGs whom the program is seen to have trained. */
export const imgRecord: Preference<Rule<ImgRecord>> = {
  id: "img-record",
  title: "IMG record",
  rule: "IMGs among its residents as pages show them; half or more counts whole. A count without a total leaves the range open.",
  question: "How many of your present residents are international medical graduates?",
  reads: ["imgRecord"],
  manners: { imgRecord: IMG_RECORD },
  answers: [],
  points: 8,
  reason: "What a program has done says more than what it says.",
  figure: null,

  read: ({ facts }, { asOf }) => settle(facts.imgRecord, IMG_RECORD, asOf, joinRecords),

  check(rule, _profile, occasion): Share {
    if (rule.state !== "known" || rule.value.imgs === null)
      return unknownShare("program", () =>
        silence(
          rule,
          "No page with a count of its IMG residents was found.",
          "how many of its residents are IMGs",
        ),
      );
    const { imgs, of, years } = rule.value;
    const when = years ? `, ${years}` : "";
    if (of === null || of === 0) {
      const count = imgs === 0 ? "no IMG resident" : `at least ${plural(imgs, "IMG resident")}`;
      return known(imgs === 0 ? NOTHING : ANYTHING, () =>
        tell(`It shows ${count}${when}, not of how many`, rule, occasion),
      );
    }
    const share = Math.min(1, imgs / of / STRONG_IMG_SHARE);
    return known({ low: share, high: share }, () =>
      tell(`${imgs} of ${plural(of, "resident")} shown were IMGs${when}`, rule, occasion),
    );
  },
};
