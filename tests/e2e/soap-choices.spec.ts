import { expect, test } from "@playwright/test";
import { answeredBefore, NEEDS_J1 } from "../support/quiz-visitor.ts";

/** As many as NRMP lets anybody send. */
const MOST = 45;

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
  for (let at = 0; at < MOST; at++) {
    await boxes.nth(at).check();
    await expect(chosen.getByText(`${at + 1} of ${MOST} applications chosen`)).toBeVisible();
  }
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
