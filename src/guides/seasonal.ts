import type { Guide } from "../content/content.ts";

const OF_A_SEASON = /\{season:|^::(?:fees|costs|calendar|signals|last-days)\b/m;

/** True for a guide that shows dates or prices of a season. */
export function isSeasonal(guide: Guide): boolean {
  return (
    OF_A_SEASON.test(guide.body) ||
    OF_A_SEASON.test(JSON.stringify([guide.answer, guide.thisWeek, guide.faq]))
  );
}
