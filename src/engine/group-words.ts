import type { Group } from "./verdict-types.ts";

interface GroupWords {
  readonly name: string;
  /** What it means to the visitor, in a line. */
  readonly short: string;
  /** The whole rule, for the method page. */
  readonly rule: string;
}

/** The four groups from the best to the worst, in the same words wherever they stand. */
export const GROUP_RULES: Readonly<Record<Group, GroupWords>> = {
  open: {
    name: "Open by its rules",
    short:
      "Takes IMGs, your visa works, and nothing it states rules you out. It says so; it does not promise to want the file.",
    rule: "The program says that it takes IMGs, or shows IMGs among its residents. It sponsors a visa you can use, or you need none. Nothing it states rules you out. That is what its pages say; it is no promise that it wants the file.",
  },
  ask: {
    name: "Ask first",
    short: "Nothing known rules you out, but something that decides is not known.",
    rule: "Nothing we know rules you out, but something that decides is not known: whether it takes IMGs, whether it sponsors your visa, or an answer of yours. Write to the program before you pay.",
  },
  step: {
    name: "One step away",
    short: "It states something that you do not have yet and still can, such as a letter or a result.",
    rule: "The program states a requirement that you do not meet today but still can: a Step 2 CK result, months of US clinical experience, a letter, Step 3 for an H-1B visa.",
  },
  closed: {
    name: "Closed to you",
    short: "A page says so, and you cannot change it. Save your fee.",
    rule: "The program states a requirement that you do not meet and cannot change, such as a limit on failed attempts or on years since graduation. We say this only when a page of the program or its sponsor says it.",
  },
};
