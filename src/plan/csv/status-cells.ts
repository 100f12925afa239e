import { type EntryStatus, STATUS_WORDS, STATUSES } from "../list.ts";
import { type CellReading, phrases, plainAnswer, readAs, SILENT, unread } from "./cells/reading.ts";
import { isSilent } from "./cells/silence.ts";

const OTHER_WORDS: Readonly<Record<EntryStatus, ReadonlySet<string>>> = {
  considering: phrases(
    "considering, consider, interested, to apply, shortlisted, want to apply, will apply, planning, planned",
  ),
  asked: phrases("asked, e mailed, contacted, wrote to them, emailed them"),
  answered: phrases("answered, replied, they answered, they replied, reply received, answer received"),
  applied: phrases("applied, submitted, sent, application sent, application submitted"),
  invited: phrases(
    "invited, interview invite, ii, invite, interview invited, invitation, invitation received, ii received",
  ),
  interview: phrases("interview, interviewed, interview scheduled, interview done, interview completed"),
  waitlisted: phrases(
    "waitlisted, waitlist, waiting list, on waitlist, on the waitlist, wait list, wait listed",
  ),
  thanked: phrases("thanked, thank you sent, thank you note sent, sent thank you"),
  declined: phrases(
    "declined by me, declined, withdrawn, withdrew, i declined, i withdrew, interview declined",
  ),
  rejected: phrases("rejected, rejection, rejection received, denied, not selected"),
  ranked: phrases("ranked, on rank list, ranked it"),
  matched: phrases("matched, matched here"),
};

/** What was noted of a program by whole words. */
export function readStatus(cell: string): CellReading<EntryStatus> {
  const plain = plainAnswer(cell);
  const status = STATUSES.find((one) => one === plain || OTHER_WORDS[one].has(plain));
  if (status) return readAs(status);
  return isSilent(cell)
    ? SILENT
    : unread(`one of the words we know (${Object.values(STATUS_WORDS).join(", ")})`);
}
