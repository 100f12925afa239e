import { expect, test } from "@playwright/test";
import { answeredBefore, NEEDS_J1 } from "../support/quiz-visitor.ts";

/** As many as NRMP lets anybody send. */
const MOST = 45;

/** Ticks box after box, each when the page has said how many are chosen. Runs in the page: by hand all of it takes the machine ten times as long. */
async function chooseOthers(most: number): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let at = 1; at < most; at++) {
    document.querySelectorAll<HTMLInputElement>("[data-groups] [type=checkbox]")[at]?.click();
    const said = `${at + 1} of ${most} applications chosen`;
    while (!document.querySelector("[data-chosen]")?.textContent.includes(said)) await frame();
  }
}

test("SOAP: 45 programs can be chosen, the next is refused in words, and they are there after a reload", async ({
  page,
}) => {
  await answeredBefore(page, NEEDS_J1);
  await page.goto("/season/soap/");
  const rows = Array.from({ length: 60 }, (_, at) => `Quetzal Hospital ${at + 1},TX`);
  await page.getByLabel(/^Paste it/).fill(`Program,State\n${rows.join("\n")}`);
  await page.getByRole("button", { name: "Mark it" }).click();
  await page.getByRole("button", { name: "Show more: 35 rows left" }).click();
  const boxes = page.locator("[data-groups]").getByRole("checkbox");
  await expect(boxes).toHaveCount(60);
  const chosen = page.locator("[data-chosen]");
  await boxes.first().check();
  await expect(chosen.getByText(`1 of ${MOST} applications chosen`)).toBeVisible();
  await page.evaluate(chooseOthers, MOST);
  await expect(chosen.getByText(`${MOST} of ${MOST} applications chosen`)).toBeVisible();
  await expect(boxes.and(page.locator(":checked"))).toHaveCount(MOST);
  await boxes.nth(MOST).click();
  await expect(boxes.nth(MOST)).not.toBeChecked();
  await expect(page.getByRole("alert")).toHaveText(/^Not chosen: 45 are all that may be sent/);
  await expect(chosen.getByRole("listitem")).toHaveCount(MOST);

  await page.reload();
  await expect(chosen.getByRole("listitem")).toHaveCount(MOST);
  await expect(chosen.getByRole("listitem").last()).toContainText(`Quetzal Hospital ${MOST} ·`);
  // One let go makes room for another.
  await chosen.getByRole("button", { name: "Let it go" }).first().click();
  await page.getByRole("button", { name: /^Show more/ }).click();
  await boxes.nth(MOST).check();
  await expect(chosen.getByRole("listitem").last()).toContainText(`Quetzal Hospital ${MOST + 1} ·`);
});
