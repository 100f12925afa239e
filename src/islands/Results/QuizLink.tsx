import type { ReactNode } from "react";
import { fragmentOfQuestion } from "../../stores/quiz-flow.ts";
import { useResultsView } from "./view.ts";

/** Words that lead to a question of the quiz; beside somebody else's answers words alone, for the quiz holds the visitor's own. */
export function QuizLink({
  question,
  children,
}: {
  readonly question: string;
  readonly children: ReactNode;
}) {
  const { links, isOwn } = useResultsView();
  return isOwn ? (
    <a href={links.quiz + fragmentOfQuestion(question, true)}>{children}</a>
  ) : (
    <span>{children}</span>
  );
}
