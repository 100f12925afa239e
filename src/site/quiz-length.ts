import SAY from "../../content/words/site.json" with { type: "json" };

/** How long the quiz is, said alike wherever it is offered. A test counts the questions. */
export const QUIZ_LENGTH = {
  questions: SAY.quizLength.thirteenQuestions,
  time: SAY.quizLength.aboutFiveMinutes,
} as const;
