import { expect, type Locator, type Page, test } from "@playwright/test";
import { answerQuiz, requestsOf, SECRET, watchPages } from "../support/tool-visitor.ts";

watchPages();

/** Goes to a guide and opens the tool in it: nothing of it is asked for before, and no id stands twice after. */
async function openTool(page: Page, guide: string, tool: string): Promise<Locator> {
  const sent = requestsOf(page).length;
  await page.goto(`/guides/${guide}/`, { waitUntil: "networkidle" });
  const ofTool = /\/tools\/|embed\.|tools\.[\w-]+\.css|\/dataset\//;
  expect(
    requestsOf(page)
      .slice(sent)
      .filter((request) => ofTool.test(request)),
  ).toEqual([]);
  const box = boxOf(page, tool);
  await box.locator("summary").first().click();
  await expect(rootOf(box)).toBeVisible();
  expect(
    requestsOf(page)
      .slice(sent)
      .some((request) => request.endsWith(`/tools/${tool}/`)),
  ).toBe(true);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  expect(twice).toEqual([]);
  // Styles of the tool are there, and its heading stands below those of the guide.
  expect(
    await rootOf(box)
      .locator("h2")
      .evaluateAll((all) => all.map((one) => one.ariaLevel)),
  ).not.toContain(null);
  expect(
    await box.locator(".tool-private").evaluate((one) => one.ownerDocument.styleSheets.length),
  ).toBeGreaterThan(1);
  return box;
}

const boxOf = (page: Page, tool: string) => page.locator(`[data-embed="${tool}"]`);
const rootOf = (box: Locator) => box.locator("[data-tool-root]");

test("statement check, without quiz answers", async ({ page }) => {
  const box = await openTool(page, "personal-statement", "statement-check");
  await box.getByLabel("Your personal statement").fill(`I apologize for ${SECRET}. My score was low.`);
  await expect(box.locator("[data-summary]")).toContainText("to fix");
  await box.getByRole("link", { name: "I apologize" }).first().click();
  await expect(box.locator("span:target mark")).toHaveText("I apologize");
});

test("the sentence for you: put together, its faults told, the doubt from the quiz, beside another tool", async ({
  page,
}) => {
  await answerQuiz(page);
  const box = await openTool(page, "personal-statement", "directors-sentence");
  await expect(box.getByLabel("What will be held against the file?")).toHaveValue("failed");
  await box.getByLabel("Who you are, in a few words").fill("a village doctor");
  await box.getByLabel("What you did, with a number").fill(`saw ${SECRET} every day`);
  await expect(box.locator("[data-sentence]")).toHaveText(
    `Dr. (name) is a village doctor who saw ${SECRET} every day; an exam was failed, but ….`,
  );
  await expect(box.locator("[data-faults]")).toContainText("without its answer");
  await expect(box.locator("[data-faults]")).toContainText("No number yet");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(SECRET);
});

test("statement check, with quiz answers", async ({ page }) => {
  await answerQuiz(page);
  const box = await openTool(page, "personal-statement", "statement-check");
  await expect(box.getByText("This tool uses your quiz answers")).toBeVisible();
  await box.getByLabel("Your personal statement").fill(`I saw patients. ${SECRET}`);
  await expect(box.locator("[data-absences]")).toContainText("You speak Spanish");
});

test("write to a program, with quiz answers", async ({ page }) => {
  await answerQuiz(page);
  const box = await openTool(page, "writing-to-a-program", "write-to-program");
  const program = box.getByLabel("Program", { exact: true });
  await expect(program.locator("option")).not.toHaveCount(1);
  await program.selectOption({ label: "Kern Medical Psychiatry, Bakersfield" });
  await expect(box.getByLabel("E-mail")).toHaveValue(
    /Kern Medical Psychiatry[\s\S]*I speak Spanish with patients/,
  );
});

test("write to a program, without", async ({ page }) => {
  const box = await openTool(page, "writing-to-a-program", "write-to-program");
  await expect(box.getByLabel("E-mail")).toHaveValue(/\[name of the program\]/);
});

test("letters planner, with quiz answers: the rows are folded and marked", async ({ page }) => {
  await answerQuiz(page);
  const box = await openTool(page, "letters-of-recommendation", "letters-planner");
  await expect(box.locator("[data-plan]")).toContainText("You have 2, 2 to go.");
  await expect(box.locator("[data-writers]")).toContainText("failed attempt");
  const rows = box.locator("[data-program]:visible");
  await expect(rows).toHaveCount(0);
  await box.getByText(/^What [\d,]+ programs say$/).click();
  await expect(rows.first()).toContainText(
    /You meet it|You have the number|Missing|Not a must|Not clear: ask/,
  );
});

test("letters planner, without", async ({ page }) => {
  const box = await openTool(page, "letters-of-recommendation", "letters-planner");
  await expect(box.locator("[data-plan]")).toContainText("Say above how many you have.");
  await box.getByLabel("Letters in all").fill("4");
  await expect(box.locator("[data-plan]")).toContainText("You have them.");
});

test("experience planner, with quiz answers and without", async ({ page }) => {
  const box = await openTool(page, "us-clinical-experience", "usce-planner");
  await box.getByLabel("Months of hands-on experience").fill("0");
  await expect(box.locator("[data-plan]")).toContainText("12 months →");
  await answerQuiz(page);
  await openTool(page, "us-clinical-experience", "usce-planner");
  await expect(box.getByLabel("Months of hands-on experience")).toHaveValue("1");
  await expect(box.locator("[data-plan]")).toContainText("Best in Central Valley");
});

test("cost, with quiz answers and without", async ({ page }) => {
  const box = await openTool(page, "how-many-programs", "cost");
  await box.getByLabel("Family Medicine", { exact: true }).fill("31");
  await expect(box.locator('[data-specialty="family-medicine"] output')).toHaveText("$360, one more $30");
  await answerQuiz(page);
  await openTool(page, "how-many-programs", "cost");
  await expect(box.getByLabel("Psychiatry", { exact: true })).toHaveValue("30");
});

test.describe("far from the US", () => {
  test.use({ timezoneId: "Asia/Kolkata" });

  test("calendar: the guide's own dates get the visitor's hour, and stand there once", async ({ page }) => {
    await page.clock.setFixedTime("2027-03-02T12:00:00Z");
    await page.goto("/guides/season-calendar/");
    const day = page.locator('tr[data-event="match-day"]');
    await expect(day).not.toContainText("For you");
    const box = boxOf(page, "calendar");
    await box.locator("summary").click();
    await expect(box.locator("[data-next]")).toContainText("In 2 days: Thursday, March 4, 2027 at 7:30 AM");
    await expect(day).toContainText("in 17 days For you: Friday, March 19, 2027 at 9:30 PM");
    await expect(page.locator('[data-event="match-day"]')).toHaveCount(1);
    await box.getByLabel("Your time zone").selectOption("America/Los_Angeles");
    await expect(day).toContainText("in 17 days For you: Friday, March 19, 2027 at 9:00 AM PDT");
    await box.locator("[data-next] a").first().click();
    await expect(page.locator("tr:target")).toBeVisible();
  });
});

test("flow: quiz answers are pointed out, the way stands in the address, a reload and a link open it there", async ({
  page,
}) => {
  await answerQuiz(page);
  await page.clock.setFixedTime("2026-08-02T12:00:00Z");
  const box = await openTool(page, "step-2-ck-as-proof", "delay-or-apply");
  await expect(box.getByRole("link", { name: "Passed" })).toContainText("your quiz answer");
  await box.getByRole("link", { name: "Passed" }).click();
  await expect(box.getByRole("heading", { name: "Is your score low" })).toBeFocused();
  await expect(page).toHaveURL(/#delay-or-apply=~0\.0$/);
  await page.reload();
  await expect(box.getByRole("heading", { name: "Is your score low" })).toBeInViewport();
  await page.goBack();
  await expect(box.getByRole("heading", { name: "Where do you stand with Step 2 CK?" })).toBeVisible();
});

test("flow: headings and sources of the guide leave the way as it is", async ({ page }) => {
  await page.goto("/guides/if-you-do-not-match/#backup-plan=2.3");
  const box = boxOf(page, "backup-plan");
  const ending = box.getByRole("heading", { name: "A year to widen the visa" });
  await expect(ending).toBeInViewport();
  await box.locator("[data-step]:visible a.cite").first().click();
  await expect(box.locator("li:target")).toBeVisible();
  await page.locator(".guide-contents a").first().click();
  await expect(ending).toBeVisible();
  await page.locator(".guide-text a.cite").first().click();
  await expect(page.locator(".guide > .cited li:target")).toBeVisible();
  await expect(ending).toBeVisible();
});

test("two flows on one page go their ways apart", async ({ page }) => {
  await page.goto("/guides/if-you-do-not-match/#backup-plan=2");
  const box = boxOf(page, "backup-plan");
  await expect(box.getByRole("heading", { name: "What most likely kept you out?" })).toBeVisible();
  await page.evaluate(() => {
    location.hash = "#delay-or-apply=0";
  });
  await expect(box.getByRole("heading", { name: "What most likely kept you out?" })).toBeVisible();
});

/** Those that no test above opens by hand. */
const OTHERS = { "season-calendar": "calendar", "if-you-do-not-match": "backup-plan" } as const;

for (const [guide, tool] of Object.entries(OTHERS))
  test(`${guide} asks for nothing of ${tool} before it is opened, and no id stands twice after`, async ({
    page,
  }) => {
    await openTool(page, guide, tool);
  });

test("what does not load leaves the way to its own page, and opening it again tries again", async ({
  page,
}) => {
  await page.goto("/guides/how-many-programs/");
  await page.route("**/tools/cost/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<p>Sign in</p>" }),
  );
  const box = boxOf(page, "cost");
  const summary = box.locator("summary").first();
  const answered = page.waitForResponse("**/tools/cost/");
  await summary.click();
  await answered;
  await expect(box.getByRole("link", { name: "its own page" })).toBeVisible();
  await expect(rootOf(box)).toHaveCount(0);
  await page.unrouteAll();
  await summary.click();
  await summary.click();
  await expect(rootOf(box)).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a tool is a link to its page", async ({ page }) => {
    await page.goto("/guides/how-many-programs/");
    const place = page.locator(".guide-tool");
    await expect(place.getByRole("link", { name: "Applications and cost on its own page" })).toBeVisible();
    await expect(place.locator("summary")).toBeHidden();
  });
});
