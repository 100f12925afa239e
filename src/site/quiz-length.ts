/** How long the quiz is, said alike wherever it is offered. A test counts the questions. */
export const QUIZ_LENGTH = { questions: "Thirteen questions", time: "about five minutes" } as const;
