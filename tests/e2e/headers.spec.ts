import { expect, test } from "@playwright/test";

test("a page of another site cannot frame this one", async ({ page, baseURL }) => {
  await page.route("http://other.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${baseURL}/quiz/"></iframe>` }),
  );
  await page.goto("http://other.example/");
  const framed = page.frames().find((frame) => frame !== page.mainFrame());
  await expect.poll(() => framed?.url()).toMatch(/^chrome-error:/);
});

test("a card may stand in a page of another site, says its date, and runs nothing", async ({
  page,
  baseURL,
}) => {
  await page.route("http://other.example/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe src="${baseURL}/embed/program/kern-medical-internal-medicine-bakersfield/"></iframe><iframe src="${baseURL}/embed/region/central-valley/"></iframe>`,
    }),
  );
  await page.goto("http://other.example/");
  for (const heading of [/Kern Medical/, /Residency programs in Central Valley/]) {
    const card = page.frameLocator(`iframe >> nth=${heading.source.startsWith("Kern") ? 0 : 1}`);
    await expect(card.getByRole("heading", { name: heading })).toBeVisible();
    await expect(card.getByText(/read until [A-Z][a-z]+ \d+, 20\d\d/)).toBeVisible();
    await expect(card.getByRole("link").first()).toHaveAttribute("target", "_blank");
    await expect(card.locator("script")).toHaveCount(0);
  }
});

test("a string cannot become a script or markup", async ({ page }) => {
  await page.goto("/quiz/");
  const tries = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => {
        document.createElement("div").innerHTML = "<img src=x>";
      },
      script: () => {
        document.createElement("script").text = "1";
      },
      policy: () =>
        (
          globalThis as unknown as {
            trustedTypes: { createPolicy(name: string, rules: object): unknown };
          }
        ).trustedTypes.createPolicy("mine", {}),
    };
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt();
        return `${name}: allowed`;
      } catch {
        return `${name}: refused`;
      }
    });
  });
  expect(tries).toEqual(["innerHTML: refused", "script: refused", "policy: refused"]);
});
