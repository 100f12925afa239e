import { createElement, useEffect, useState } from "react";
import SAY from "../../../content/words/shared.json" with { type: "json" };
import type { Program } from "../../engine/facts.ts";
import type { Occasion, Profile } from "../../engine/profile.ts";
import { assess } from "../../engine/verdict.ts";

interface Props {
  readonly program: Program;
  readonly profile: Profile;
  readonly occasion: Occasion;
  /** What stands before the path of each of our own pages, with a slash at its end. */
  readonly base: string;
}

/** What a program told the visitor, and a form to note it. Its code comes when somebody asks for it, or was told something. */
export default function NoteAnswers({ program, profile, occasion, base }: Props) {
  const [isAsking, setAsking] = useState(false);
  const isHere = isAsking || program.told !== undefined;
  useEffect(() => {
    if (isHere) void import("./own-answers.ts").then(({ startOwnAnswers }) => startOwnAnswers());
  }, [isHere]);
  const { id, name } = program;
  if (!isHere)
    return (
      <button
        type="button"
        className="button button--quiet button--small no-print"
        onClick={() => setAsking(true)}
      >
        {SAY.noteAnswers.theyAnsweredNoteIt}
        <span className="visually-hidden">: {name}</span>
      </button>
    );
  return createElement("own-answers", {
    program: id,
    name,
    season: String(occasion.season.year),
    open: openGates(program, profile, occasion),
    report: `${base}report/`,
    ...(isAsking && { asking: "" }),
  });
}

/** The gates that its pages leave open for this visitor, those that decide first. */
function openGates({ told: _, ...program }: Program, profile: Profile, occasion: Occasion): string {
  const open = assess(program, profile, occasion).criteria.filter(
    ({ kind, status }) => kind === "gate" && status === "unknown-program",
  );
  const asks = ({ effect }: (typeof open)[number]) => Number(effect !== "none");
  return [...open]
    .sort((a, b) => asks(b) - asks(a))
    .map(({ id }) => id)
    .join(" ");
}
