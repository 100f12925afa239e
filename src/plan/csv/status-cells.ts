import { STATUS_WORDS, STATUSES, type Status } from "../list.ts";
import { phrases, plainAnswer, type Reading, readAs, SILENT, unread } from "./cells/reading.ts";
import { isSilent } from "./cells/silence.ts";

const OTHER_WORDS: Readonly<Record<Status, ReadonlySet<string>>> = {
  considering: phrases(
    "considering, consider, interested, to apply, shortlisted, want to apply, will apply, planning, planned",
  ),
  asked: phrases("asked, e mailed, contacted, wrote to them, emailed them"),
  applied: phrases("applied, submitted, sent, application sent, application submitted"),
  interview: phrases(
    "interview, interviewed, invited, interview invite, interview scheduled, interview done, ii, invite, interview invited",
  ),
  ranked: phrases("ranked, on rank list, ranked it"),
};

/** One of the five steps by whole words. */
export function readStatus(cell: string): Reading<Status> {
  const plain = plainAnswer(cell);
  const status = STATUSES.find((one) => one === plain || OTHER_WORDS[one].has(plain));
  if (status) return readAs(status);
  return isSilent(cell)
    ? SILENT
    : unread(`one of our five steps (${Object.values(STATUS_WORDS).join(", ")})`);
}
