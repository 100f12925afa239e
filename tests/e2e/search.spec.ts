import { expect, type Locator, type Page, test } from "@playwright/test";

/** The header's field of the page that is there, ready to type into: its code and index come on first focus. */
async function openSearch(page: Page): Promise<Locator> {
  const field = page.getByRole("combobox", { name: "Search programs, cities, specialties" });
  const index = page.waitForResponse("**/data/v1/search.json");
  await field.focus();
  await index;
  return field;
}

test("the search box of one page after another: what it offers, its keys, and each way that it leads", async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto("/");
  const field = await openSearch(page);
  const list = page.getByRole("listbox", { name: "Search results" });

  await test.step("groups by kind, marks the letters, says how many", async () => {
    await field.pressSequentially("fres");
    await expect(list.getByRole("group", { name: "Cities" })).toBeVisible();
    await expect(list.getByRole("group", { name: "Programs" })).toBeVisible();
    await expect(list.getByRole("option").first().locator("mark")).toHaveText("Fres");
    await expect(page.locator("site-search [role=status]")).toHaveText(/^[\d,]+ results$/);
  });

  await test.step("moves with Up, Down, Home and End, closes with Escape, opens again with Down", async () => {
    await field.fill("");
    await expect(page.getByRole("listbox")).toBeHidden();
    await field.pressSequentially("stockton");
    const options = page.getByRole("option");
    await expect(options.first()).toBeVisible();
    await expect(options.first()).toContainText(/stockton/i);
    const chosen = page.locator('[role=option][aria-selected="true"]');
    await field.press("ArrowUp");
    await expect(options.last()).toHaveAttribute("aria-selected", "true");
    await field.press("Home");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await field.press("End");
    await expect(options.last()).toHaveAttribute("aria-selected", "true");
    await field.press("ArrowDown");
    await expect(chosen).toHaveCount(0);
    await field.press("Escape");
    await expect(page.getByRole("listbox")).toBeHidden();
    await expect(field).toHaveValue("stockton");
    await field.press("ArrowDown");
    await expect(options.first()).toBeVisible();
    await field.press("Tab");
    await expect(page.getByRole("listbox")).toBeHidden();
  });

  await test.step("leads from a misspelt word to a program page, by keyboard alone", async () => {
    await field.fill("");
    await field.pressSequentially("kaweha family");
    const option = list.getByRole("option", { name: /Kaweah Health Family Medicine, Visalia/ });
    await expect(option).toBeVisible();
    await expect(field).toHaveAttribute("aria-expanded", "true");
    await field.press("ArrowDown");
    await expect(option).toHaveAttribute("aria-selected", "true");
    await expect(field).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
    // Until its state's names have come it leads to a search for its own.
    await expect(option).toHaveAttribute("href", /\/programs\//);
    loaded.length = 0;
    await field.press("Enter");
    await expect(page).toHaveURL(/\/programs\/kaweah-health-family-medicine-visalia\/$/);
  });

  await test.step("loads nothing of itself before somebody goes to it", async () => {
    await page.waitForLoadState("networkidle");
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((url) => /SearchCode|search\.json/.test(url))).toEqual([]);
  });

  await test.step("leads to the search page with Enter", async () => {
    await openSearch(page);
    await field.pressSequentially("bakersfeild");
    await field.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=bakersfeild$/);
    await expect(
      page.getByRole("main").getByRole("link", { name: "Bakersfield", exact: true }),
    ).toBeVisible();
  });

  await test.step("offers the directory narrowed to what two words name", async () => {
    await field.pressSequentially("psych stockton");
    await page.getByRole("option", { name: /See in the directory/ }).click();
    await expect(page).toHaveURL(/\/programs\/\?specialty=psychiatry&city=stockton$/);
    await expect(page.getByText(/^1 of [\d,]+ programs$/)).toBeVisible();
  });
});

test.describe("search page", () => {
  test("shows what its address asks for, keeps the address in step, answers whatever is typed with words", async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto("/search/?q=crmc");
    const results = page.locator("[data-results]");
    await expect(results.getByRole("link", { name: /UCSF Fresno/ }).first()).toBeVisible();
    const field = page.getByRole("searchbox");
    await field.fill("merced fm");
    await expect(page).toHaveURL(/\?q=merced\+fm$/);
    await expect(results.getByRole("link", { name: /Mercy Medical Center Merced/ }).first()).toBeVisible();
    for (const [name, query] of [
      ["HTML", '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
      ["ten thousand letters", "a".repeat(10_000)],
      ["emoji and control characters", "🩺\u0007\u202e\u0000"],
      ["a regular expression", "(a+)+$.*[a-z]{1,99}\\"],
      ["Arabic", "برنامج الإقامة"],
    ] as const)
      await test.step(name, async () => {
        await page.getByRole("searchbox").evaluate((field, text) => {
          // No answer of before is taken for this one's.
          document.querySelector("[data-results]")?.replaceChildren();
          (field as HTMLInputElement).value = text;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }, query);
        await expect(page.locator("[data-results]")).toContainText(/Nothing found|result/);
        await expect(page).toHaveTitle(/^Search/);
        expect(await page.locator("[data-results] :is(img, script)").count()).toBe(0);
        expect(errors).toEqual([]);
      });
  });

  test("Back leads from a result to its query, and from one query to the one before", async ({ page }) => {
    await page.goto("/search/?q=fresno");
    const field = page.getByRole("searchbox");
    await expect(page.getByText(/results for “fresno”/).first()).toBeVisible();
    await field.fill("");
    await field.pressSequentially("visalia");
    await field.press("Enter");
    const results = page.locator("[data-results]");
    await results.getByRole("link", { name: "Visalia", exact: true }).click();
    await expect(page).toHaveURL(/\/cities\/visalia\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=visalia$/);
    await expect(page.getByRole("searchbox")).toHaveValue("visalia");
    await page.goBack();
    await expect(page).toHaveURL(/\?q=fresno$/);
    await expect(page.getByRole("searchbox")).toHaveValue("fresno");
    await expect(page.getByText(/results for “fresno”/).first()).toBeVisible();
  });

  test("never leaves an empty page: another state, nearest names, what is covered", async ({ page }) => {
    await page.goto("/search/?q=urology+new+mexico");
    await expect(page.getByText("Nothing found for “urology new mexico”").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Urology in California" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Nearest names" })).toBeVisible();
    await page.goto("/search/?q=dermatology+fresno");
    await expect(page.getByText(/^Dermatology is not in our data yet\. We cover/)).toBeVisible();
  });

  test("reads a sentence as filters: who says so, who does not say, chips that go one by one", async ({
    page,
  }) => {
    await page.goto("/search/?q=programs+that+sponsor+h1b+in+texas");
    const results = page.locator("[data-results]");
    const chips = results.getByRole("list", { name: "What we looked for" }).getByRole("link");
    await expect(chips).toHaveText(["sponsors H-1B", "Texas"]);
    await expect(results.locator(".lede")).toHaveText(/^[\d,]+ programs?: (?:its|their) pages say so\.$/);
    const apart = results.getByText(/^[\d,]+ programs do not say, or not clearly: ask$/);
    await apart.click();
    await expect(results.locator(".found-apart a").first()).toBeVisible();
    await chips.last().click();
    await expect(page).toHaveURL(/\?q=programs\+that\+sponsor\+h1b\+in$/);
    await expect(chips).toHaveText(["sponsors H-1B"]);
  });

  test("a row that comes whole later leaves the others, and the focus, where they are", async ({ page }) => {
    const held: (() => void)[] = [];
    await page.route(/\/data\/v1\/search\/(?:CA|texts)\.json$/, async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto("/search/?q=saint+agnes");
    const results = page.locator("[data-results]");
    const inBaltimore = results.locator("li", { hasText: /Baltimore/ }).first();
    await inBaltimore.getByRole("button").click();
    await expect(inBaltimore.getByRole("button")).toHaveText(/Listed/);
    await page.getByRole("searchbox").fill("letters");
    const guides = results.locator("section", { has: page.getByRole("heading", { name: /^Guides/ }) });
    const row = guides.locator("li").first();
    const before = await row.innerText();
    await row.getByRole("link").focus();
    await expect.poll(() => held.length).toBe(2);
    for (const pass of held) pass();
    await expect(row).not.toHaveText(before);
    await expect(row.getByRole("link")).toBeFocused();
    await page.getByRole("searchbox").fill("kern medical family");
    const planned = results.locator("li", { hasText: "planned, not open yet" });
    await expect(planned.getByRole("link").first()).toBeVisible();
    await expect(planned.getByRole("button")).toHaveCount(0);
    await page.getByRole("searchbox").fill("saint agnes");
    await expect(results.getByRole("link", { name: /Saint Agnes.*Family Medicine/ }).first()).toBeVisible();
    await expect(inBaltimore.getByRole("button")).toHaveText(/Listed/);
  });

  test("says which state's names of programs do not come, and leaves the rest", async ({ page }) => {
    await page.route("**/data/v1/search/CA.json", (route) => route.abort());
    await page.goto("/search/?q=psychiatry+stockton");
    await expect(page.getByText(/^The names of programs in CA could not be loaded/)).toBeVisible();
    const results = page.locator("[data-results]");
    await expect(results.locator("li").filter({ hasText: "Psychiatry, Stockton" })).toBeVisible();
    await expect(results.locator("li a").filter({ hasText: "Psychiatry, Stockton" })).toHaveCount(0);
    await page.getByRole("searchbox").fill("lubbock psychiatry");
    await expect(results.getByRole("link", { name: /Texas Tech Psychiatry, Lubbock/ })).toBeVisible();
  });

  test("says so when the index cannot be loaded", async ({ page }) => {
    await page.route("**/data/v1/search.json", (route) => route.abort());
    await page.goto("/search/?q=fresno");
    await expect(page.getByText(/could not be loaded/)).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form leads to the directory, which is whole", async ({ page }) => {
    await page.goto("/");
    const field = page.getByLabel("Search programs, cities, specialties");
    await field.fill("fresno");
    await field.press("Enter");
    await expect(page).toHaveURL(/\/programs\/\?q=fresno$/);
    await expect(page.getByRole("link", { name: /^UCSF Fresno Family Medicine/ })).toBeVisible();
    await expect(page.getByText("Filter and sort")).toBeHidden();
  });

  test("the search page leads there too", async ({ page }) => {
    await page.goto("/search/");
    await expect(page.locator("noscript").getByRole("link", { name: "All programs" })).toBeVisible();
  });
});
