import { expect, type Page, test } from "@playwright/test";

/** Nothing that is typed may stand in any request: tests type this. */
export const SECRET = "zebrafinch";

const PROFILE = {
  specialties: ["family-medicine", "psychiatry"],
  places: ["central-valley"],
  workStatus: "needs-visa",
  visas: ["j1"],
  graduationYear: 2018,
  step1: "passed",
  step1Failures: 1,
  step2: "passed",
  usceHandsOn: 1,
  usceObserver: 0,
  usceLastYear: 2025,
  letters: 2,
  lettersUs: 0,
  lettersSpecialty: 1,
  languages: ["spanish"],
};

/** The visitor has answered the quiz before. */
export async function answerQuiz(page: Page): Promise<void> {
  await page.addInitScript(
    (text) => localStorage.setItem("whole-file:profile:v1", text),
    JSON.stringify(PROFILE),
  );
}

const sent = new WeakMap<Page, string[]>();

/** Every request of the page so far, as "GET http://…". */
export function requestsOf(page: Page): readonly string[] {
  return sent.get(page) ?? [];
}

/** In each test of the file: no error or warning in the console, nothing but GET, and no answer or typed word in what is asked for. */
export function watchPages(): void {
  const problems = new WeakMap<Page, string[]>();

  test.beforeEach(({ page }) => {
    const seen: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") seen.push(message.text());
    });
    page.on("pageerror", (error) => seen.push(String(error)));
    page.on("request", (request) =>
      requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`.trim()),
    );
    problems.set(page, seen);
    sent.set(page, requests);
  });

  test.afterEach(({ page }) => {
    expect(problems.get(page)).toEqual([]);
    for (const request of requestsOf(page)) {
      expect(request).toMatch(/^GET [^?#]+(?:\?program=[^&]*)?$/);
      expect(request).not.toContain(SECRET);
    }
  });
}
