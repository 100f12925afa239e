import { createHash } from "node:crypto";

/** What a content policy knows an inline script or style by: "sha256-" and the hash of its text. */
export const policyHash = (text: string) =>
  `sha256-${createHash("sha256").update(text).digest("base64")}` as const;
