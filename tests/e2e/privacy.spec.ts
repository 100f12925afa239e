import { readFileSync } from "node:fs";
import { type BrowserContext, expect, type Page, type Request, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { encodeProfile } from "../../src/stores/share-link.ts";
import { answeredBefore, NEEDS_J1, RESULTS_HEADING } from "../support/quiz-visitor.ts";

/** A browser that nobody used before: what it sends and keeps is all of this visit. */
test.use({ reuseContext: false });

/** Whatever the visitor answers, writes or names: none of it may stand in any request. */
const STATEMENT = "My grandmother in Xochimilco taught me to listen.";
const OWN_NOTE = "ask-doctor-quetzal";
/** What is typed at the season desk: each part has a word of its own, so that it is known where a leak comes from. */
const DESK = {
  soap: "Tzompantli",
  student: "Citlali",
  answer: "nopalera",
  evening: "chapulin",
  rank: "huipil",
  amount: "46231",
  day: "2027-04-23",
} as const;
const TYPED_AT_DESK = new RegExp(Object.values(DESK).join("|"), "i");
const SECRETS =
  /xochimilco|grandmother|quetzal|tzompantli|citlali|nopalera|chapulin|huipil|46231|2027-04-23|\b231\b|\b2019\b|needs-visa|needs_visa|h1b|j1\b|step[123]|graduation|failures|%23|#/i;

/** A visit's requests as they leave the browser: address, method, body, every header. */
function record(context: BrowserContext): Request[] {
  const requests: Request[] = [];
  context.on("request", (request) => requests.push(request));
  return requests;
}

async function linesOf(requests: readonly Request[]): Promise<string[]> {
  return Promise.all(
    requests
      .filter((request) => !/^(?:blob|data):/.test(request.url()))
      .map(async (request) => {
        const headers = await request.allHeaders().catch(() => request.headers());
        const { "user-agent": _agent, "sec-ch-ua": _brands, ...telling } = headers;
        return `${request.method()} ${request.url()} ${request.postData() ?? ""} ${JSON.stringify(telling)}`;
      }),
  );
}

async function expectNothingTold(requests: readonly Request[], context: BrowserContext): Promise<void> {
  const lines = await linesOf(requests);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !/^GET http:\/\/127\.0\.0\.1:\d+\//.test(line))).toEqual([]);
  expect(
    lines.filter((line) => SECRETS.test(line.replace(/\/(?:_astro|guides|programs)\/[^ ]*/g, ""))),
  ).toEqual([]);
  expect(await context.cookies()).toEqual([]);
}

test("a whole visit sends no answer, asks no other host and sets no cookie", async ({ page, context }) => {
  const requests = record(context);
  const logged: string[] = [];
  page.on("console", (message) => logged.push(message.text()));
  await page.goto("/");
  await answerQuiz(page);

  await page.getByRole("link", { name: "See your programs" }).click();
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();

  await page.evaluate(
    (entries) => localStorage.setItem("whole-file:list:v1", JSON.stringify(entries)),
    [entryOf("saint-agnes-family-medicine-fresno", "Saint Agnes", "2026-11-01")],
  );
  await page.goto("/programs/saint-agnes-family-medicine-fresno/");
  await page.getByRole("button", { name: /^They answered/ }).click();
  await page.getByLabel("Question").selectOption("step2-minimum");
  await page.getByLabel("A number").check();
  await page.getByLabel("Lowest Step 2 CK score").fill("231");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/You were told on .*: 231\./)).toBeVisible();
  expect(await page.evaluate(() => location.href)).not.toContain("231");

  await page.goto("/list/");
  await page.getByLabel(/^Note on /).fill(OWN_NOTE);
  await page.getByLabel(/^Note on /).blur();
  expect(await page.evaluate(() => localStorage.getItem("whole-file:list:v1"))).toContain(OWN_NOTE);

  await page.goto("/tools/statement-check/");
  await page.getByRole("textbox").first().fill(STATEMENT);
  await useSeasonDesk(page);
  await page.goto("/method/");
  await expectNothingTold(requests, context);
  expect(logged.filter((words) => SECRETS.test(words))).toEqual([]);
});

test("a shared link tells the host nothing of what it holds", async ({ page, context }) => {
  const requests = record(context);
  const link = encodeProfile({ ...NEEDS_J1, step2Score: 231, graduationYear: 2019 });
  await page.goto(`/results/#p=${link}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  await page.goto("/method/");
  await expectNothingTold(requests, context);
});

test("search asks the host for its index and, while one types, for names of programs by state and no more", async ({
  page,
  context,
}) => {
  await answeredBefore(page, NEEDS_J1);
  await page.goto("/programs/");
  const field = page.getByRole("combobox").or(page.getByRole("searchbox")).first();
  await field.focus();
  await field.fill("f");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const requests = record(context);
  await field.pressSequentially("resno psychiatry");
  await expect(page.getByRole("option").first()).toBeVisible();
  const lines = await linesOf(requests);
  expect(lines.filter((line) => !/^GET \S+\/data\/v1\/search\/(?:[A-Z]{2}|texts)\.json /.test(line))).toEqual(
    [],
  );
});

test("a link to a source tells that site nothing of the page it was on", async ({ page, context }) => {
  const left: Request[] = [];
  await context.route(/^https:/, (route, request) => {
    left.push(request);
    return route.fulfill({ contentType: "text/html", body: "<title>elsewhere</title>" });
  });
  await page.goto("/sources/");
  await page.locator('main a[href^="https://"]').first().click();
  await expect.poll(() => left.length).toBeGreaterThan(0);
  expect((await left[0]?.allHeaders())?.referer).toBeUndefined();
});

test("what is kept on the device is the visitor's answers under our own names, and goes when they say so", async ({
  page,
}) => {
  await answeredBefore(page, NEEDS_J1);
  await page.goto("/quiz/");
  const kept = await page.evaluate(async () => ({
    names: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
  }));
  expect(kept.names.filter((name) => !name.startsWith("whole-file"))).toEqual([]);
  expect(kept.session.filter((name) => !name.startsWith("whole-file"))).toEqual([]);
  expect(kept.cookie).toBe("");
});

/** The quiz as `NEEDS_J1` with other numbers, answered by hand. */
async function answerQuiz(page: Page): Promise<void> {
  const next = () => page.getByRole("button", { name: /^(Continue|Check your answers)$/ }).click();
  const exam = (name: string) => page.getByRole("group", { name, exact: true });
  await page.goto("/quiz/");
  await page.getByRole("checkbox", { name: "Family Medicine" }).check();
  await next();
  await exam("Step 1").getByLabel("Passed", { exact: true }).check();
  await exam("Step 2 CK").getByLabel("Passed", { exact: true }).check();
  await exam("Step 2 CK").getByLabel("Score", { exact: true }).fill("231");
  await next();
  await page.getByLabel("Year of graduation").fill("2019");
  await page.getByLabel("I need a visa").check();
  await next();
  await next();
  await expect(page.getByText("Step 2 CK score: 231")).toBeVisible();
}

/** Every part of the season desk with words of one's own, each typed as a person would, and what leaves the page by its own buttons. */
async function useSeasonDesk(page: Page): Promise<void> {
  await page.goto("/season/soap/");
  await page.getByLabel(/^Paste it/).fill(`Program,State\n${DESK.soap} Hospital,TX`);
  await page.getByRole("button", { name: "Mark it" }).click();
  await page.getByRole("checkbox", { name: new RegExp(DESK.soap) }).check();
  await expect(page.getByText(/^1 of [\d,]+ applications chosen/)).toBeVisible();
  await expectNoLinkTells(page);

  await page.goto("/season/students/");
  await page.getByLabel(/^Name for the answers/).fill(DESK.student);
  await page.getByRole("button", { name: "Keep them under this name" }).click();
  await expect(page.getByRole("row", { name: new RegExp(`^${DESK.student} \\d`) })).toBeVisible();
  await expectNoLinkTells(page);

  await page.goto("/season/brief/#saint-agnes-family-medicine-fresno");
  await expect(page.getByText("Getting the programs…")).toBeHidden();
  await page.getByLabel("“Why us?”").fill(`Because of the ${DESK.answer}.`);
  await page
    .getByRole("button", { name: /^Time me/ })
    .last()
    .click();
  await expect(page.getByRole("button", { name: /s: stop$/ })).toBeVisible();
  await page.getByLabel(/^People:/).fill(DESK.evening);
  await page.getByLabel("What did they say of the J-1 visa?").selectOption("yes");
  await expectNoLinkTells(page);

  await page.goto("/season/rank/");
  await page.getByLabel(/^Or type names/).fill(`${DESK.rank}\nanother`);
  await page.getByRole("button", { name: "Put them in" }).click();
  await page
    .getByRole("button", { name: new RegExp(DESK.rank) })
    .first()
    .click();
  await expectNoLinkTells(page);

  await page.goto("/tools/cost/");
  const amounts = page.locator("input[name^=own-]").first();
  await amounts.evaluate((field) => field.closest("details")?.setAttribute("open", ""));
  await amounts.fill(DESK.amount);
  await expect(page.getByText(/\$4[67],\d{3}/).first()).toBeVisible();
  await expectNoLinkTells(page);

  await page.goto("/tools/visa-road/");
  await page.getByLabel(/^J-1: day on which all papers/).fill(DESK.day);
  await expect(page.locator("[data-plan]")).toContainText("too late");
  await expectNoLinkTells(page);

  await page.goto("/list/");
  const saved = async (name: RegExp) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).click(),
    ]);
    return readFileSync(await file.path(), "utf8");
  };
  expect(await saved(/^Save as CSV/)).not.toMatch(TYPED_AT_DESK);
  expect(await saved(/\(\.ics\)/)).not.toMatch(TYPED_AT_DESK);
  // The file of everything, which says so: the words for interviews and the rank list, but no list of NRMP's and nobody else's name.
  const everything = await saved(/^Save as JSON/);
  expect(everything).toContain(DESK.answer);
  expect(everything).not.toMatch(new RegExp(`${DESK.soap}|${DESK.student}`, "i"));
  expect(await page.getByLabel("Link to this list").inputValue()).not.toMatch(TYPED_AT_DESK);

  await page.goto("/season/soap/");
  await page.getByRole("button", { name: "Wipe the list from this device" }).click();
  expect(await page.evaluate(() => localStorage.getItem("whole-file:soap:v1"))).toBeNull();
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain(DESK.soap);
}

/** No link of the page, and not its own address, holds a word that was typed at the desk. */
async function expectNoLinkTells(page: Page): Promise<void> {
  const addresses = await page.evaluate(() => [
    location.href,
    ...[...document.querySelectorAll("[href], [src], [action]")].flatMap((one) =>
      ["href", "src", "action"].flatMap((name) => one.getAttribute(name) ?? []),
    ),
  ]);
  expect(addresses.filter((address) => TYPED_AT_DESK.test(address))).toEqual([]);
}
