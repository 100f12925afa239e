import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";

/** Opens a page of another origin, on a server of this machine as ours is, that frames these addresses. */
async function openFrames(page: Page, addresses: readonly string[]): Promise<() => void> {
  const frames = addresses.map((address) => `<iframe src="${address}"></iframe>`).join("");
  const other = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html>${frames}`);
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  return () => {
    other.close();
    other.closeAllConnections();
  };
}

test("other sites can frame a card, which says its date and runs nothing, and no other page of ours", async ({
  page,
  baseURL,
}) => {
  const close = await openFrames(page, [
    `${baseURL}/embed/program/kern-medical-internal-medicine-bakersfield/`,
    `${baseURL}/embed/region/central-valley/`,
    `${baseURL}/quiz/`,
    `${baseURL}/nobody/`,
  ]);
  const names = [/Kern Medical/, /Residency programs in Central Valley/];
  for (const [at, name] of names.entries()) {
    const card = page.frameLocator(`iframe >> nth=${at}`);
    await expect(card.getByRole("heading", { name })).toBeVisible();
    await expect(card.getByText(/read until [A-Z][a-z]+ \d+, 20\d\d/)).toBeVisible();
    await expect(card.getByRole("link").first()).toHaveAttribute("target", "_blank");
    await expect(card.locator("script")).toHaveCount(0);
  }
  await expect.poll(() => page.frames()[3]?.url()).toMatch(/^chrome-error:/);
  // No rule of a host takes an address that is not there: the page itself shows nothing.
  const nobody = page.frameLocator("iframe >> nth=3");
  await expect(nobody.locator("h1")).toHaveCount(1);
  await expect(nobody.locator("h1")).toBeHidden();
  close();
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
