import { expect, test } from "@playwright/test";
import { eachNumber, numbersIn } from "../support/numbers.ts";
import { answeredBefore, CITIZEN, RESULTS_HEADING } from "../support/quiz-visitor.ts";

test("the map of the visitor's groups says in words what it shows, as the choice beside it does, and a state is chosen on it", async ({
  page,
}) => {
  // One specialty that has programs in nearly all states: the map is of hundreds as of thousands.
  await answeredBefore(page, { ...CITIZEN, specialties: ["psychiatry"] });
  await page.goto("/results/");
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  await page.locator("summary", { hasText: "Filter" }).first().click();
  const map = page.getByRole("group", { name: "Programs by state" });
  await expect(map).toBeVisible();
  const choice = page.getByLabel("State", { exact: true });

  await test.step("every state says in words what it shows, and the choice beside it says the same", async () => {
    const states = map.getByRole("button");
    const labels = await states.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
    expect(labels.length).toBeGreaterThan(40);
    const drawn = await map.locator("text").allTextContents();
    const options = await choice.locator("option").allTextContents();
    // "California: 12 open by its rules, 30 to ask first" of the map, and "California: 42 of 60 not closed" of the choice.
    for (const [i, label] of labels.entries()) {
      const name = label.split(":")[0] ?? "";
      const [left = -1, all = -1] = numbersIn(options.find((words) => words.startsWith(`${name}:`)) ?? "");
      expect(eachNumber(drawn)[i], name).toBe(left);
      expect(
        numbersIn(label).reduce((sum, one) => sum + one, 0),
        name,
      ).toBe(all);
    }
  });

  await test.step("a state is chosen on the map by keyboard and by hand, and taken back", async () => {
    const texas = map.getByRole("button", { name: /^Texas:/ });
    const all =
      numbersIn((await choice.locator("option", { hasText: "Texas" }).textContent()) ?? "")[1] ?? -1;
    await texas.focus();
    await page.keyboard.press("Enter");
    await expect(texas).toHaveAttribute("aria-pressed", "true");
    await expect(choice).toHaveValue("TX");
    const counts = page.locator(".count-number");
    const shown = async () => eachNumber(await counts.allTextContents()).reduce((sum, one) => sum + one, 0);
    await expect.poll(shown).toBe(all);
    await page.keyboard.press(" ");
    await expect(choice).toHaveValue("");
    // A hand presses the state or the number on it.
    await map.locator(".map-state", { has: page.getByRole("button", { name: /^Texas:/ }) }).click();
    await expect(choice).toHaveValue("TX");
    await choice.selectOption("");
    await expect(texas).toHaveAttribute("aria-pressed", "false");
  });
});
