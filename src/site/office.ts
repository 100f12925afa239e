import type { Content } from "../content/content.ts";

/** The page of a sponsor's office for residencies, with the page that shows it: its own of contact, else its website. */
export function officeOf(
  content: Pick<Content, "sponsors">,
  sponsor: string,
): { readonly value: string; readonly source: string } | null {
  const facts = content.sponsors.get(sponsor)?.facts;
  return facts?.contact?.[0] ?? facts?.website?.[0] ?? null;
}
