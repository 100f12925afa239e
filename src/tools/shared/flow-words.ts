import type { Flow, Guide, Source } from "../../content/content.ts";
import { expandText } from "../../guides/expand.ts";
import { createGuideContext } from "../../guides/render-guide.ts";
import type { Site } from "../../site/site.ts";

/** A flow with its markers made into numbers, links and citations; questions in the order in which a reader comes to them. */
export interface FlowWords {
  readonly id: string;
  readonly questions: readonly {
    readonly id: string;
    readonly ask: string;
    readonly help: string | null;
    readonly answers: readonly { readonly label: string; readonly to: string }[];
  }[];
  readonly endings: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: readonly string[];
    readonly steps: readonly string[];
    readonly guides: readonly Guide[];
  }[];
  /** The pages that its figures are from, in the order of their numbers. */
  readonly sources: readonly Source[];
}

/** A flow with its markers replaced, and the pages that it cites. */
export function expandFlow(flow: Flow, site: Site): FlowWords {
  const context = createGuideContext(site, `${flow.id}-`);
  const text = (words: string) => expandText(words, context);
  return {
    id: flow.id,
    questions: inOrder(flow).flatMap((id) => {
      const question = flow.questions[id];
      if (!question) return [];
      const { ask, help, answers } = question;
      return [
        {
          id,
          ask,
          help: help === undefined ? null : text(help),
          answers: answers.map(({ label, to }) => ({ label, to })),
        },
      ];
    }),
    endings: Object.entries(flow.endings).map(([id, { title, why, steps, guides }]) => ({
      id,
      title,
      why: why.map(text),
      steps: steps.map(text),
      guides: guides.flatMap((guide) => site.content.guides.get(guide) ?? []),
    })),
    sources: context.citations.list(),
  };
}

/** Ids as a walk breadth first meets them. */
function inOrder(flow: Flow): readonly string[] {
  const met = new Set([flow.start]);
  for (const id of met) for (const { to } of flow.questions[id]?.answers ?? []) met.add(to);
  return [...met];
}
