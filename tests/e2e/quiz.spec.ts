import { expect, type Page, test } from "@playwright/test";
import { LIST_KEY, OWN_ANSWERS_KEY } from "../../src/stores/keys.ts";
import { encodeProfile } from "../../src/stores/share-link.ts";
import { eachNumber, numbersIn } from "../support/numbers.ts";
import {
  ALL_ANSWERED,
  answeredBefore,
  CITIZEN,
  continueTo,
  KEPT_FOLD,
  keptAnswers,
  NEEDS_H1B,
  NEEDS_J1,
  openRow,
  PROFILE_KEY,
  RESULTS_HEADING,
  watch,
} from "../support/quiz-visitor.ts";

/** All that was asked for is drawn, and told to those who observe it. */
const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

test("each answer shows its worth: how many programs are still in question, and what it did to them", async ({
  page,
}) => {
  const { errors } = watch(page);
  await page.goto("/quiz/");
  const count = page.locator(".in-question");
  await expect(count).toHaveText(/^Choose a specialty/);
  await page.getByRole("checkbox", { name: "Family Medicine" }).check();
  await expect(count).toHaveText(/^[\d,]+ of [\d,]+ programs still in question\.$/);
  await continueTo(page, "Step 2 of 4: Your exams");
  const exam = page.getByRole("group", { name: "Step 2 CK", exact: true });
  await exam.getByLabel("Passed", { exact: true }).check();
  await exam.getByLabel("Failed attempts").selectOption("4");
  await expect(count).toHaveText(/ still in question\. [\d,]+ fewer after your last answer\.$/);
  await exam.getByLabel("Failed attempts").selectOption("None");
  await expect(count).toHaveText(/ still in question\. [\d,]+ more after your last answer\.$/);
  const [left, of] = ((await count.textContent()) ?? "").match(/[\d,]+/g) ?? [];
  // The engine counted beside the page: results say the same.
  await page.goto("/results/");
  await expect(
    page.getByRole("heading", { name: `${left} of ${of} programs are not closed to you` }),
  ).toBeVisible();
  expect(errors).toEqual([]);
});

test("what programs told the visitor and what was sent count in the quiz as in the results", async ({
  page,
}) => {
  const open = "saint-agnes-family-medicine-fresno";
  await answeredBefore(page, NEEDS_J1);
  const counted = async () => {
    await page.goto("/quiz/");
    const words = page.locator(".in-question");
    await expect(words).toHaveText(/ programs still in question\.$/);
    const [left, of] = ((await words.textContent()) ?? "").match(/[\d,]+/g) ?? [];
    await page.goto("/results/");
    await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toHaveText(
      `${left} of ${of} programs are not closed to you`,
    );
    return Number(left?.replace(",", ""));
  };
  const before = await counted();
  const told = { program: open, question: "takes-imgs", value: "no", by: "coordinator", how: "mail" };
  await page.evaluate(
    ([key, answer]) =>
      localStorage.setItem(key, JSON.stringify([{ ...JSON.parse(answer), day: "2026-11-02", season: 2027 }])),
    [OWN_ANSWERS_KEY, JSON.stringify(told)] as const,
  );
  expect(await counted()).toBe(before - 1);
  // Applications of this season: a last day that passes later closes none of them.
  await page.evaluate(
    ([key, id]) => {
      const sent = { id, name: id, status: "applied", note: "", added: "2026-10-01" };
      localStorage.setItem(key, JSON.stringify([sent]));
    },
    [LIST_KEY, open] as const,
  );
  expect(await counted()).toBe(before - 1);
});

for (const [who, profile] of Object.entries({ NEEDS_J1, ALL_ANSWERED }))
  test(`the whole quiz is at most twelve screens of a phone (${who})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await answeredBefore(page, profile);
    let height = 0;
    for (const [step, heading] of [
      ["1", "Step 1 of 4"],
      ["2", "Step 2 of 4"],
      ["3", "Step 3 of 4"],
      ["4", "Step 4 of 4"],
      ["check", "Check your answers"],
    ] as const) {
      // The first is loaded, the others are drawn in its place.
      await page.goto(`/quiz/#step=${step}`);
      await expect(page.locator(".quiz-heading")).toHaveText(new RegExp(`^${heading}`));
      // The last thing to come: it is counted beside the page.
      await expect(page.locator(".in-question")).toHaveText(/ still in question\.$/);
      height += await page.evaluate(() => document.documentElement.scrollHeight);
    }
    expect(height).toBeLessThanOrEqual(12 * 844);
  });

test("what is folded is named, opens by key, and says what is ticked in it", async ({ page }) => {
  await page.goto("/quiz/");
  await page.getByText("More specialties, each with few programs here").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /^Urology/ }).check();
  const places = page.getByRole("group", { name: "Where would you like to live?" });
  await places.getByText("Other states, by part of the country").click();
  const part = places.locator("details").filter({ hasText: /^Middle Atlantic/ });
  await expect(part.locator("summary")).toContainText("New Jersey, New York, Pennsylvania");
  await part.locator("summary").click();
  await part.getByLabel("New York").check();
  await expect(part.locator("summary")).toHaveText("Middle AtlanticTicked: New York");
  await places.getByText("Other states, by part of the country").click();
  await expect(places.locator(".fold > summary").first()).toContainText("Ticked: New York");
  await expect(part.locator("summary")).toBeHidden();
  expect(await keptAnswers(page)).toEqual({ specialties: ["urology"], places: ["new-york"] });
});

test("from the first question to the programs, and back after a reload", async ({ page }) => {
  const { errors, sent } = watch(page);
  await page.goto("/quiz/");
  await page.getByRole("checkbox", { name: "Family Medicine" }).check();
  await page
    .getByRole("group", { name: "Where would you like to live?" })
    .getByLabel(/^Central Valley/)
    .check();
  await continueTo(page, "Step 2 of 4: Your exams");

  const exam = (name: string) => page.getByRole("group", { name, exact: true });
  await exam("Step 1").getByLabel("Passed", { exact: true }).check();
  await exam("Step 1").getByLabel("Failed attempts").selectOption("None");
  await exam("Step 2 CK").getByLabel("Passed", { exact: true }).check();
  await exam("Step 2 CK").getByLabel("Score", { exact: true }).fill("215");
  await exam("Step 2 CK").getByLabel("Failed attempts").selectOption("None");
  await exam("Step 3").getByLabel("Not taken yet").check();
  await continueTo(page, "Step 3 of 4: Your background");

  await page.getByLabel("Year of graduation").fill("2016");
  await page.getByLabel("I need a visa").check();
  await page.getByLabel("J-1", { exact: true }).check();
  await continueTo(page, "Step 4 of 4: What you bring");
  await continueTo(page, "Check your answers");
  await expect(page.getByText("Step 2 CK score: 215")).toBeVisible();
  expect(await keptAnswers(page)).toEqual(NEEDS_J1);

  await page.reload();
  await expect(page.getByText("Step 2 CK score: 215")).toBeVisible();
  await page.getByRole("link", { name: "See your programs" }).click();
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  await expect(page.locator(".row-button").first()).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: "Do these first" })
      .getByText(/Saint Agnes Medical Center Family Medicine/)
      .first(),
  ).toBeVisible();

  await page.reload();
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  expect(errors).toEqual([]);
  for (const line of sent) {
    expect(line).not.toMatch(/215|2016|needs-visa|step2|family-medicine_|#/);
    expect(line).toMatch(/^http:\/\/127\.0\.0\.1:/);
  }
});

/** What results say to one of these visitors beside what they say to each. */
const ALSO_TOLD: Partial<Record<string, (page: Page) => Promise<void>>> = {
  NEEDS_J1: async (page) => {
    await test.step("where the score stands is told in words, without a chance", async () => {
      await page.getByText("The numbers, and where they are from").click();
      await expect(
        page.getByText("Your 215 lies below 222, the score that three of every four who matched reached."),
      ).toBeVisible();
      await expect(page.getByText("1,112 ranked it first", { exact: false })).toBeVisible();
      await expect(page.getByText("What we call low:")).toBeVisible();
    });
  },
  CITIZEN: async (page) => {
    await test.step("a US citizen is told that the figures are of others", async () => {
      await page.getByText("The numbers, and where they are from").click();
      await expect(page.getByText("Our data has no scores of theirs")).toBeVisible();
    });
    await test.step("what-if names the programs and moves with the slider", async () => {
      await page.getByRole("heading", { name: "What would open more programs" }).click();
      const slider = page.getByRole("slider", { name: /If you pass Step 2 CK with 218/ });
      await slider.focus();
      await page.keyboard.press("End");
      await expect(page.getByRole("slider", { name: /with 270/ })).toBeVisible();
      await expect(page.locator(".slider").getByRole("status")).toHaveText(/programs? moves? up/);
      await expect(page.locator(".slider .moves li").first()).toContainText("→");
    });
  },
};

for (const [name, profile] of Object.entries({ NEEDS_J1, CITIZEN, NEEDS_H1B })) {
  test(`results of a returning visitor (${name}): four groups that add up, reasons with sources, no error`, async ({
    page,
  }) => {
    await answeredBefore(page, profile);
    const { errors } = watch(page);
    await page.goto("/results/");
    const heading = page.getByRole("heading", { name: RESULTS_HEADING });
    await expect(heading).toBeVisible();
    const [left, total] = numbersIn(await heading.textContent());
    await expect(page.locator(".count-number")).toHaveCount(4);
    const counts = eachNumber(await page.locator(".count-number").allTextContents());
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(left).toBe((total ?? 0) - (counts[3] ?? 0));
    const card = await openRow(page);
    await expect(card.getByText(/^Fit \d+(–\d+)? of 100 points$/)).toBeVisible();
    await expect(card.getByText(/; \d+ sure, \d+ not known yet/)).toBeVisible();
    await expect(card.getByText(/^\d+ of \d+ things that matter to you are known$/)).toBeVisible();
    await card.getByText("All criteria").click();
    await expect(card.getByRole("heading", { name: "Requirements" })).toBeVisible();
    await expect(card.locator(".criteria .cited a").first()).toHaveAttribute("href", /^https?:/);
    await ALSO_TOLD[name]?.(page);
    expect(errors).toEqual([]);
  });
}

test("a returning visitor meets the quiz with their answers and no hydration error", async ({ page }) => {
  await answeredBefore(page, NEEDS_J1);
  const { errors } = watch(page);
  await page.goto("/quiz/");
  await expect(page.getByRole("checkbox", { name: "Family Medicine" })).toBeChecked();
  expect(errors).toEqual([]);
});

test.describe("finding one's way", () => {
  test("back and forward of the browser, a link to a question, the way back to the check", async ({
    page,
  }) => {
    await answeredBefore(page, NEEDS_J1);
    await page.goto("/quiz/#step=3");
    await expect(page.getByRole("heading", { name: "Step 3 of 4: Your background" })).toBeVisible();
    await continueTo(page, "Step 4 of 4: What you bring");
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Step 3 of 4: Your background" })).toBeFocused();
    await page.goForward();
    await expect(page.getByRole("heading", { name: "Step 4 of 4: What you bring" })).toBeFocused();

    await page.goto("/quiz/#q=languages");
    await expect(page.locator("#q-languages")).toBeFocused();

    await page.goto("/quiz/#step=check");
    await page.getByRole("link", { name: /^Change.*Step 2 CK$/ }).click();
    await expect(page.locator("#q-step2")).toBeFocused();
    await page.getByLabel("Score", { exact: true }).fill("225");
    await continueTo(page, "Check your answers");
    await expect(page.getByText("Step 2 CK score: 225")).toBeVisible();

    await test.step("the skip link leaves the step alone", async () => {
      await page.goto("/quiz/#step=3");
      await expect(page.getByRole("heading", { name: "Step 3 of 4: Your background" })).toBeVisible();
      await page.evaluate(() => {
        location.hash = "#main";
      });
      await twoFrames(page);
      await expect(page.getByRole("heading", { name: "Step 3 of 4: Your background" })).toBeVisible();
    });
  });

  test("keyboard alone", async ({ page }) => {
    await page.goto("/quiz/");
    await page.getByRole("checkbox", { name: "Family Medicine" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Continue" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Step 2 of 4: Your exams" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await expect(
      page.getByRole("group", { name: "Step 1", exact: true }).getByLabel("I don’t know"),
    ).toBeChecked();
    await page.keyboard.press("ArrowDown");
    await expect(
      page.getByRole("group", { name: "Step 1", exact: true }).getByLabel("Passed", { exact: true }),
    ).toBeChecked();
    await page.getByRole("button", { name: "Continue" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Step 3 of 4: Your background" })).toBeFocused();
    await page.getByLabel("Year of graduation").focus();
    await page.keyboard.type("2019");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Step 4 of 4: What you bring" })).toBeFocused();
    expect(await keptAnswers(page)).toEqual({
      specialties: ["family-medicine"],
      step1: "passed",
      graduationYear: 2019,
    });
  });
});

test.describe("answers that cannot be", () => {
  test("no specialty: a summary that takes the focus, with a link to the field", async ({ page }) => {
    await page.goto("/quiz/");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.getByRole("button", { name: "Continue" }).click();
    const alert = page.getByRole("alert");
    await expect(alert).toBeFocused();
    await alert.getByRole("link", { name: /Choose at least one specialty/ }).click();
    await expect(page.getByRole("checkbox").first()).toBeFocused();
  });

  test("a score out of range and a contradiction stand beside the field and in the summary", async ({
    page,
  }) => {
    await answeredBefore(page, {
      specialties: ["psychiatry"],
      step2: "not-taken",
      step3: "passed",
      step2Score: 230,
    });
    await page.goto("/quiz/#step=2");
    await expect(page.getByText("Please correct: You gave a Step 2 CK score")).toBeVisible();
    await expect(
      page.getByText("Please correct: Step 3 cannot be taken before Step 2 CK is passed."),
    ).toBeVisible();
    await page.getByLabel("Score", { exact: true }).fill("999");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.getByRole("alert").getByRole("listitem")).toHaveCount(2);
    await expect(page.getByLabel("Score", { exact: true })).toHaveValue("999");
    await expect(page.getByLabel("Score", { exact: true })).toHaveAttribute("aria-invalid", "true");
  });

  test("the unusual only asks, and the check page holds up what is wrong", async ({ page }) => {
    await answeredBefore(page, {
      specialties: ["psychiatry"],
      graduationYear: 2027,
      letters: 1,
      lettersUs: 3,
    });
    await page.goto("/quiz/#step=3");
    await expect(page.getByText(/^Please check: .*Is this right\?$/)).toBeVisible();
    await continueTo(page, "Step 4 of 4: What you bring");
    await page.goto("/quiz/#step=check");
    await page.getByRole("link", { name: "See your programs" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await page.getByRole("alert").getByRole("link").click();
    await expect(page.locator("#q-letters")).toBeFocused();
  });
});

test.describe("what is kept on the device", () => {
  test("answers that cannot be read give a fresh start with a word of it", async ({ page }) => {
    const { errors } = watch(page);
    for (const broken of ["{", '{"step2Score":"<b>"}', '{"__proto__":1}', "null"])
      await test.step(broken, async () => {
        await answeredBefore(page, broken);
        await page.goto("/quiz/");
        await expect(page.getByText("could not be read, so we start afresh")).toBeVisible();
        await page.getByRole("checkbox", { name: /^Psychiatry/ }).check();
        expect(await keptAnswers(page)).toEqual({ specialties: ["psychiatry"] });
        expect(errors).toEqual([]);
      });
  });

  test("storage that is blocked: it works for the session and says so", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("no", "SecurityError");
        },
      });
    });
    const { errors } = watch(page);
    await page.goto("/quiz/");
    await expect(page.getByText("does not let this site save")).toBeVisible();
    await page.getByRole("checkbox", { name: "Family Medicine" }).check();
    await continueTo(page, "Step 2 of 4: Your exams");
    await page.goBack();
    await expect(page.getByRole("checkbox", { name: "Family Medicine" })).toBeChecked();
    expect(errors).toEqual([]);
  });

  test("two tabs stay in step", async ({ page, context }) => {
    await page.goto("/quiz/");
    const other = await context.newPage();
    await other.goto("/quiz/");
    await page.getByRole("checkbox", { name: "Family Medicine" }).check();
    await expect(other.getByRole("checkbox", { name: "Family Medicine" })).toBeChecked();
  });

  test("start again and delete everything ask first", async ({ page }) => {
    await answeredBefore(page, NEEDS_J1);
    await page.evaluate(() => localStorage.setItem("whole-file:list:v1", "[]"));
    await page.goto("/quiz/");
    await page.getByText(KEPT_FOLD).click();
    await page.getByRole("button", { name: "Start again" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    expect(await keptAnswers(page)).toEqual(NEEDS_J1);
    await page.getByRole("button", { name: "Start again" }).click();
    await page.getByRole("button", { name: "Clear my answers" }).click();
    await expect(page.getByText("All answers are cleared.")).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["whole-file:list:v1"]);
    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
    await expect(page.getByText("is deleted")).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test.describe("somebody else’s link", () => {
  test("shows their answers, never overwrites, and asks before it is taken", async ({ page }) => {
    await answeredBefore(page, CITIZEN);
    const { errors, sent } = watch(page);
    await page.goto(`/results/#p=${encodeProfile(NEEDS_J1)}&st=CA`);
    await expect(page.getByText("You are looking at someone’s shared answers.")).toBeVisible();
    await expect(
      page.getByRole("button", { name: /^Saint Agnes Medical Center Family Medicine, Fresno/ }),
    ).toBeVisible();
    expect(await keptAnswers(page)).toEqual(CITIZEN);
    await page.getByRole("button", { name: "Use these answers" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    expect(await keptAnswers(page)).toEqual(CITIZEN);
    await page.getByRole("button", { name: "Back to my own" }).click();
    await expect(page.getByText("shared answers")).toHaveCount(0);
    expect(page.url()).not.toContain("p=");

    await page.goto(`/results/#p=${encodeProfile(NEEDS_J1)}`);
    await page.getByRole("button", { name: "Use these answers" }).click();
    await page.getByRole("button", { name: "Replace my answers" }).click();
    await expect(page.getByText("shared answers")).toHaveCount(0);
    expect(await keptAnswers(page)).toEqual(NEEDS_J1);
    expect(errors).toEqual([]);
    for (const line of sent) expect(line).not.toMatch(/family-medicine_|bs_215|w_needs/);
  });

  test("a cut, a hostile and a newer link give a clear word each", async ({ page }) => {
    const { errors } = watch(page);
    // The first loads the page, which reads its address as it reads the next ones.
    for (const [what, text, words] of [
      ["cut", encodeProfile(NEEDS_J1).slice(0, 40), "The end of this link is missing"],
      ["hostile", "<img src=x onerror=alert(1)>", "This link holds no answers that we can read"],
      ["newer", "7.s_family-medicine", "made by a newer version"],
    ] as const)
      await test.step(what, async () => {
        await page.goto(`/results/#p=${text}`);
        await expect(page.getByText(words)).toBeVisible();
        expect(errors).toEqual([]);
      });
  });

  test("the link of the page opens the same answers and filters elsewhere", async ({ page, browser }) => {
    await answeredBefore(page, NEEDS_J1);
    await page.goto("/results/");
    await page.getByRole("heading", { name: "Filter" }).click();
    const heading = page.getByRole("heading", { name: RESULTS_HEADING });
    const before = await heading.textContent();
    await page.getByLabel("Add a region").selectOption("Central Valley");
    await page.getByLabel("Add a city").selectOption("El Paso");
    await expect(heading).not.toHaveText(before ?? "");
    await expect(page.getByLabel("Link to these results")).toHaveValue(/r=central-valley&c=el-paso/);
    const link = await page.getByLabel("Link to these results").inputValue();
    const elsewhere = await (await browser.newContext()).newPage();
    await elsewhere.goto(link);
    const there = elsewhere.getByRole("heading", { name: RESULTS_HEADING });
    // A page counts anew a moment after its link is written: what both say in the end is the same.
    await expect.poll(async () => (await there.textContent()) === (await heading.textContent())).toBe(true);
    await expect(there).not.toHaveText(before ?? "");
    await expect(elsewhere.getByRole("button", { name: /^Central Valley/ })).toBeVisible();
    await expect(elsewhere.getByRole("button", { name: /^El Paso/ })).toBeVisible();
    expect(await elsewhere.evaluate((key) => localStorage.getItem(key), PROFILE_KEY)).toBeNull();
  });
});

test.describe("results", () => {
  test("the row of more last days opens the table of all of them", async ({ page }) => {
    const { specialties: _, places: __, ...rest } = NEEDS_J1;
    await answeredBefore(page, {
      ...rest,
      specialties: ["internal-medicine", "family-medicine", "psychiatry"],
    });
    await page.clock.setFixedTime(new Date("2026-11-28T18:00:00Z"));
    await page.goto("/results/");
    await page.getByRole("link", { name: /[\d,]+ more last days/ }).click();
    const table = page.locator("#last-days table");
    await expect(table).toBeInViewport();
    await expect(page.locator("#last-days summary")).toBeFocused();
    expect(await table.getByRole("link").count()).toBeGreaterThan(5);
  });

  for (const width of [390, 1280]) {
    test(`more rows on demand, and back to the same row, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await answeredBefore(page, {
        ...CITIZEN,
        specialties: ["psychiatry"],
        step2: "passed",
        step2Score: 231,
        step2Failures: 0,
      });
      await page.goto("/results/");
      const part = page.locator(".part").filter({ hasText: "One answer is missing" });
      const rows = part.locator("[data-row]");
      await expect(rows).toHaveCount(5);
      await part.getByRole("button", { name: /^Show 25 more/ }).click();
      await expect(rows).toHaveCount(5 + 25);
      await part.getByRole("button", { name: /^Show all/ }).click();
      await expect.poll(() => rows.count()).toBeGreaterThan(60);
      const row = rows.nth(40);
      const button = row.locator(".row-button");
      await button.click();
      const link = page.locator(".program-detail").getByRole("link", { name: /^Page of / });
      await link.scrollIntoViewIfNeeded();
      const top = async () => (await row.boundingBox())?.y ?? Number.NaN;
      const before = await top();
      await link.click();
      await expect(page).toHaveURL(/\/programs\//);
      await page.goBack();
      await expect(button).toHaveAttribute("aria-expanded", "true");
      await expect(link).toBeVisible();
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
    });
  }

  test("what to do first ends on the second screen of a phone, all of it on the eighth: why, an e-mail, a plan", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await answeredBefore(page, {
      ...NEEDS_J1,
      specialties: ["family-medicine", "internal-medicine"],
      places: [],
    });
    await page.goto("/results/", { waitUntil: "networkidle" });
    const first = page.getByRole("region", { name: "Do these first" });
    const rows = first.getByRole("listitem");
    await expect(rows.nth(4)).toBeVisible();
    expect(await rows.count()).toBeLessThanOrEqual(10);
    const { y = 0, height = 0 } = (await first.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(2 * 844);
    await expect(page.getByRole("button", { name: "Print the adviser’s sheet" })).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(8 * 844);

    const why = rows.first().locator(".first-why");
    await why.click();
    await expect(why).toHaveAttribute("aria-expanded", "true");
    await expect(rows.first().getByText(/^(Its last day|They state|You )/)).toBeVisible();

    await rows
      .filter({ hasText: "One e-mail to" })
      .first()
      .getByRole("button", { name: /^E-mail/ })
      .click();
    const mail = await first.getByLabel("Your e-mail").inputValue();
    expect(mail).toMatch(/^Subject: Questions(?: before I apply)?: programs of /);
    expect(mail).not.toMatch(/215/);

    await first.getByRole("link", { name: /^Plan/ }).click();
    await expect(page.getByLabel("Programs in all")).toHaveValue("80");
    await expect(page.getByRole("heading", { name: "Plan", exact: true })).toBeInViewport();
  });

  test("parts that the address chooses: a table sorts, an opened row says more, an e-mail is written", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await answeredBefore(page, NEEDS_J1);
    await test.step("the heads of a wide table sort its rows, and again the other way round", async () => {
      await page.goto("/results/#g=closed");
      const table = page.getByRole("table").first();
      const names = () => table.locator("tbody th .row-button").allTextContents();
      await table.getByRole("button", { name: "Program" }).click();
      await expect(table.getByRole("columnheader", { name: "Program" })).toHaveAttribute(
        "aria-sort",
        "ascending",
      );
      const forth = await names();
      expect(forth).toEqual([...forth].sort());
      await table.getByRole("button", { name: "Program" }).click();
      await expect(table.getByRole("columnheader", { name: "Program" })).toHaveAttribute(
        "aria-sort",
        "descending",
      );
      expect(page.url()).toContain("o=name&b=1");
      expect((await names())[0]?.localeCompare(forth[0] ?? "")).toBeGreaterThan(0);
    });
    await test.step("an opened row shows what else the program's pages say, with page and date", async () => {
      await page.goto("/results/#c=fresno");
      const card = await openRow(page, "Saint Agnes Medical Center Family Medicine, Fresno");
      await expect(card.getByRole("heading", { name: "Also known" })).toBeVisible();
      const remark = card.getByRole("listitem").filter({ hasText: "usually had very strong exam scores" });
      await expect(remark.getByRole("link")).toHaveAttribute("href", /^https:/);
      await expect(remark).toContainText(/undated|\b(19|20)\d\d\b/);
    });
    await test.step("the e-mail to a program is written and can be copied", async () => {
      await page.goto("/results/#g=ask");
      await expect(page.getByRole("button", { name: /Ask first$/ })).toHaveAttribute("aria-pressed", "true");
      const card = await openRow(page);
      await card.getByText("Ask the program").click();
      const mail = await card.getByLabel("Your e-mail").inputValue();
      expect(mail).toMatch(/^Subject: (?:A question|Questions)\b/);
      expect(mail).not.toMatch(/215|exception/);
      await card.getByRole("button", { name: "Copy" }).click();
      await expect(card.getByText("Copied.")).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mail);
      await card.getByRole("button", { name: "I sent it: mark as asked" }).click();
      await expect(card.getByText(/^Marked as asked\. No answer by /)).toBeVisible();
      await page.getByText("Your ten to ask this week").click();
      await expect(page.locator(".ten > li")).not.toHaveCount(0);
    });
  });

  test("a final score is told what still moves", async ({ page }) => {
    await answeredBefore(page, { ...NEEDS_J1, usceHandsOn: 0, letters: 1 });
    await page.goto("/results/");
    await expect(page.locator("[data-row]").first()).toBeVisible();
    await page.getByRole("heading", { name: "What would open more programs" }).click();
    await expect(page.getByText("Your Step 2 CK result is final")).toBeVisible();
    await expect(page.getByRole("slider")).toHaveCount(0);
  });

  test("without answers it leads to the quiz, and on paper still says what is missing", async ({ page }) => {
    await page.goto("/results/");
    await expect(page.getByRole("link", { name: "Take the quiz" })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Tell us at least which specialties")).toBeVisible();
  });

  test("data that does not come can be tried again, and filters then change the counts", async ({ page }) => {
    await answeredBefore(page, NEEDS_J1);
    await page.route("**/data/v1/dataset/*.json", (route) => route.abort());
    await page.goto("/results/");
    await expect(page.getByRole("alert")).toContainText("could not be loaded");
    await page.unroute("**/data/v1/dataset/*.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
    await test.step("filters change the counts, say so, and stand in the address", async () => {
      const status = page.getByRole("status").filter({ hasText: "programs:" });
      const before = await status.textContent();
      await page.getByRole("heading", { name: "Filter" }).click();
      await page.getByLabel("State", { exact: true }).selectOption("CA");
      await expect(status).not.toHaveText(before ?? "");
      expect(page.url()).toContain("st=CA");
      await page.getByRole("button", { name: /Closed to you/ }).click();
      await expect(page.getByRole("heading", { name: /Ask first/ })).toHaveCount(0);
      await expect(page.getByRole("heading", { name: /^✕? ?Closed to you/ })).toBeInViewport();
      await page.reload();
      await expect(page.getByRole("button", { name: /Closed to you/ })).toHaveAttribute(
        "aria-pressed",
        "true",
      );
      await expect(page.getByLabel("State", { exact: true })).toHaveValue("CA");
    });
  });

  test("nothing jumps while it loads", async ({ page }) => {
    await answeredBefore(page, NEEDS_J1);
    await page.addInitScript(() => {
      const told = window as unknown as { shift: number };
      told.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) told.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    // Who has a list and was here before is told what changed since.
    await page.evaluate(() => {
      localStorage.setItem("whole-file:visit:v1", JSON.stringify({ day: "2026-01-02", before: null }));
      const kept = {
        id: "kern-medical-psychiatry-bakersfield",
        name: "Kern",
        status: "considering",
        note: "",
      };
      localStorage.setItem("whole-file:list:v1", JSON.stringify([{ ...kept, added: "2026-01-01" }]));
    });
    for (const address of ["/quiz/", "/results/"]) {
      await page.goto(address);
      await expect(page.locator(".quiz, [data-row]").first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      if (address === "/results/") await expect(page.locator("since-visit")).toContainText("last visit");
      await twoFrames(page);
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    }
  });

  test("no line is wider than a small phone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await answeredBefore(page, { ...CITIZEN, step2: "passed", step2Score: 231 });
    for (const address of [
      "/quiz/",
      "/quiz/#step=2",
      "/quiz/#step=3",
      "/quiz/#step=4",
      "/quiz/#step=check",
      "/results/",
    ]) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      await twoFrames(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, address).toBeLessThanOrEqual(320);
    }
  });

  test("on paper: the adviser's sheet takes the page's place", async ({ page }) => {
    await answeredBefore(page, NEEDS_J1);
    await page.goto("/results/");
    await expect(page.locator("[data-row]").first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const sheet = page.getByRole("region", { name: "Adviser’s sheet" });
    await expect(sheet).toBeVisible();
    await expect(sheet.getByText("Step 2 CK score")).toBeVisible();
    await expect(sheet.getByText("data read until", { exact: false })).toBeVisible();
    await expect(sheet.getByText("Saint Agnes Medical Center Family Medicine, Fresno").first()).toBeVisible();
    await expect(sheet.getByText(/usually had very strong exam scores\. \[\d+\]/).first()).toBeVisible();
    await expect(page.locator("[data-row]").first()).toBeHidden();
    await expect(sheet.getByRole("heading", { name: "Do these first" })).toBeVisible();
    await expect(
      sheet
        .getByRole("listitem")
        .filter({ hasText: /It takes applications until/ })
        .first(),
    ).toBeVisible();
    const counts = eachNumber(await page.locator(".count-number").allTextContents());
    const [open = 0] = counts;
    await expect(sheet.getByRole("heading", { name: `Open by its rules: ${open}` })).toBeVisible();
    // Six pages hold 280 programs.
    const most = Math.ceil((counts.reduce((sum, count) => sum + count) * 6) / 280);
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages.length, format).toBeGreaterThanOrEqual(2);
      expect(pages.length, format).toBeLessThanOrEqual(most);
    }
    await page.emulateMedia({ media: "screen" });
    await expect(sheet).toHaveCount(0);
  });

  for (const [specialty, programs] of [
    ["pediatrics", 150],
    ["psychiatry", 280],
  ] as const)
    test(`on paper: more than ${programs} programs of one specialty, most of them silent, on six pages`, async ({
      page,
    }) => {
      await answeredBefore(page, { ...NEEDS_J1, specialties: [specialty], places: [] });
      await page.goto("/results/", { waitUntil: "networkidle" });
      await expect(page.locator("[data-row]").first()).toBeVisible();
      await page.emulateMedia({ media: "print" });
      const sheet = page.getByRole("region", { name: "Adviser’s sheet" });
      await expect(sheet).toBeVisible();
      const counts = eachNumber(await page.locator(".count-number").allTextContents());
      expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(programs);
      // Signs and words of a program stand in one row, and its sources before the list.
      const row = sheet.getByRole("row", { name: /Takes IMGs/ }).first();
      await expect(row.getByRole("cell")).toHaveCount(5);
      const heads = await sheet.getByRole("heading", { level: 3 }).allTextContents();
      expect(heads.indexOf("Sources")).toBeLessThan(
        heads.findIndex((words) => /Open by its rules/.test(words)),
      );
      for (const format of ["A4", "Letter"]) {
        const pages = (await page.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
        expect(pages.length, format).toBeLessThanOrEqual(6);
      }
    });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("quiz and results say so and lead on", async ({ page }) => {
    for (const address of ["/quiz/", "/results/"])
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page.getByText(/needs\s+JavaScript/)).toBeVisible();
        await expect(page.locator("main").getByRole("link", { name: "how we decide" })).toBeVisible();
        await expect(page.locator("main").getByRole("link", { name: "all programs" })).toBeVisible();
      });
  });
});

test("answers that results ask for are named in the quiz, one after another, until they are given", async ({
  page,
}) => {
  const { step2Failures: _, ...withoutFailures } = NEEDS_J1;
  await answeredBefore(page, withoutFailures);
  await page.goto("/quiz/#q=step2&then=check&for=bf.uh");
  const wanted = page.locator(".wanted");
  await expect(wanted).toHaveText("Your results ask for: Failed attempts at Step 2 CK");
  await page
    .getByRole("group", { name: "Step 2 CK", exact: true })
    .getByLabel("Failed attempts")
    .selectOption("None");
  await expect(wanted).toHaveCount(0);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(wanted).toHaveText("Your results ask for: Clinical experience in the US");
  await page.getByRole("button", { name: "Back to your answers" }).click();
  await expect(page.getByRole("list", { name: "Your results ask for:" }).getByRole("link")).toHaveText([
    "Clinical experience in the US",
  ]);
});

test("what takes the focus stands clear of the count, with its label", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await answeredBefore(page, NEEDS_J1);
  await page.goto("/quiz/#step=2");
  await page.getByRole("button", { name: "Continue" }).focus();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Shift+Tab");
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement;
      const bar = document.querySelector(".in-question")?.getBoundingClientRect();
      if (!focused.closest(".quiz-form") || !bar) return null;
      const parts = [focused, ...(focused.labels ?? [])].map((part) => part.getBoundingClientRect().top);
      return Math.min(...parts) < bar.bottom ? `${focused.name || focused.id} is under the count` : null;
    });
    expect(hidden).toBeNull();
  }
});
