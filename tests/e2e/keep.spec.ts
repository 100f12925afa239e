import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { LIST_KEY } from "../../src/stores/keys.ts";
import { OWN_KEY } from "../../src/stores/own-programs.ts";
import { INHERITED_WORDS } from "../support/inherited-words.ts";
import { answeredBefore, KEPT_FOLD, NEEDS_J1 } from "../support/quiz-visitor.ts";

const PROGRAM = "/programs/saint-agnes-family-medicine-fresno/";

declare global {
  interface Window {
    /** Requests one after another, until it is null. */
    asking?: Promise<unknown> | null;
  }
}

/** Errors that nobody caught. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  return errors;
}

/** Keeps a list of programs of one's own whose every word is one that every object knows. */
async function keepHostileList(page: Page): Promise<void> {
  const own = INHERITED_WORDS.map((word, at) => ({
    ...{ id: `own-x-${at}`, acgmeId: null, name: word, specialty: word, city: word, state: word, rules: {} },
  }));
  const list = own.map(({ id, name }) => entryOf(id, name, null));
  await page.goto("/404.html");
  await page.evaluate(
    (texts) => {
      for (const [key, text] of texts) localStorage.setItem(key, text);
    },
    [
      [OWN_KEY, JSON.stringify(own)],
      [LIST_KEY, JSON.stringify(list)],
    ] as const,
  );
}

const listed = (page: Page) =>
  page.evaluate(
    (key) => (JSON.parse(localStorage.getItem(key) ?? "[]") as { id: string }[]).map(({ id }) => id),
    LIST_KEY,
  );

test("a list full of words that every object knows is shown, priced and compared", async ({ page }) => {
  const errors = errorsOf(page);
  await keepHostileList(page);
  await page.goto("/list/");
  await expect(page.locator(".entry")).toHaveCount(INHERITED_WORDS.length);
  await expect(page.getByRole("heading", { name: "Cost", exact: true })).toBeVisible();
  await page.goto("/compare/#p=own-x-0~own-x-1");
  await expect(page.getByText("__proto__").first()).toBeVisible();
  expect(errors).toEqual([]);
});

test("an error leaves no blank page: what is kept can be saved and deleted", async ({ page }) => {
  await answeredBefore(page, NEEDS_J1);
  await keepHostileList(page);
  // As a browser that lacks what we count on, or a fault of ours would: each page uses one of these when it draws.
  await page.addInitScript(() => {
    const fail = () => {
      throw new Error("broken on purpose");
    };
    const listen = window.addEventListener;
    if (/^\/(?:results|compare|list)\//.test(location.pathname))
      window.addEventListener = (...listening: Parameters<typeof listen>) =>
        listening[0] === "hashchange" ? fail() : listen.apply(window, listening);
    else if (/^\/tools\//.test(location.pathname))
      Object.defineProperty(HTMLInputElement.prototype, "value", { get: fail });
    else Object.hasOwn = fail;
  });
  const alert = page.getByRole("alert").filter({ hasText: "An error ended this part of the page" });
  for (const address of ["/quiz/", "/results/", "/compare/#p=own-x-0", "/tools/cost/", "/list/"]) {
    await page.goto(address);
    await expect(alert.getByRole("button", { name: "Save everything" }), address).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  const download = page.waitForEvent("download");
  await alert.getByRole("button", { name: "Save everything" }).click();
  const saved = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  expect(saved.list).toHaveLength(INHERITED_WORDS.length);
  expect(Object.keys(saved.about.kept)).toContain(OWN_KEY);
  await alert.getByText("If the error comes back").click();
  await alert.getByRole("button", { name: "Delete everything" }).click();
  await expect(alert.getByRole("status")).toHaveText(
    "Everything that this site kept on this device is deleted.",
  );
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("every list button tells when nothing is saved", async ({ page }) => {
  await answeredBefore(page, NEEDS_J1);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  for (const address of [PROGRAM, "/programs/", "/search/?q=saint+agnes", "/results/"]) {
    await page.goto(address);
    // Rows whose names come later have their buttons later: the first of now need not be the first of then.
    const program = await page.locator("list-button:has(button)").first().getAttribute("program");
    const button = page.locator(`list-button[program="${program}"] button`).first();
    await button.click();
    await expect(
      page.getByRole("status").filter({ hasText: "no room left on this device" }).first(),
      address,
    ).toBeVisible();
    await expect(button, address).toHaveText(/not saved/i);
  }
});

test("two tabs that write in one moment lose nothing, and a removal in one stays", async ({ context }) => {
  const ROUNDS = 10;
  const tabs = [await context.newPage(), await context.newPage()] as const;
  for (const page of tabs) {
    await page.goto("/programs/");
    await page.locator("list-button button").first().waitFor();
  }
  const add = (page: Page, ids: readonly string[]) =>
    page.evaluate((all) => {
      for (const id of all) {
        const button = document.createElement("list-button");
        button.setAttribute("program", id);
        document.body.append(button);
        button.querySelector("button")?.click();
      }
    }, ids);
  const expected: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [one, two] = [`one-${round}`, `two-${round}`];
    expected.push(one, two);
    await Promise.all([add(tabs[0], [one]), add(tabs[1], [two])]);
  }
  for (const page of tabs)
    await expect.poll(async () => (await listed(page)).toSorted()).toEqual(expected.toSorted());

  const [first, second] = tabs;
  await first.goto("/list/");
  await first
    .locator(".entry")
    .getByRole("button", { name: /^Remove/ })
    .first()
    .click();
  await expect(first.locator(".entry")).toHaveCount(expected.length - 1);
  await expect.poll(() => listed(second)).toHaveLength(expected.length - 1);
  await add(second, ["three"]);
  await expect(first.locator(".entry")).toHaveCount(expected.length);
});

test.describe("with copies on the device", () => {
  /** At 127.0.0.1 no copy is kept, so that who builds the site sees what was built. */
  test.use({ baseURL: `http://localhost:${process.env.SERVED_PORT ?? 0}` });

  test("delete everything takes answers, list, copies, their addresses and the worker", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await answeredBefore(page, NEEDS_J1);
    await page.goto(PROGRAM);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.locator("list-button button").click();
    const kept = () =>
      page.evaluate(async () => ({
        keys: Object.keys(localStorage),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
    const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await expect.poll(async () => (await kept()).caches).toContain("whole-file-pages-v1");
    await expect.poll(databases).toContain("workbox-expiration");
    await page.goto("/quiz/");
    // What is on its way while all is deleted is no copy afterwards.
    await page.evaluate(
      (addresses) => {
        window.asking = Promise.all(
          addresses.map(async (address) => {
            while (window.asking !== null) await (await fetch(address)).arrayBuffer();
          }),
        );
      },
      [PROGRAM, "/data/v1/search.json", "/data/v1/dataset/pathology.json"],
    );
    await page.getByText(KEPT_FOLD).click();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
    await expect(
      page.getByText("Everything that this site kept on this device is deleted."),
    ).toBeInViewport();
    const nothing = { keys: [], caches: [], workers: 0 };
    expect(await kept()).toEqual(nothing);
    await page.evaluate(async () => {
      const { asking } = window;
      window.asking = null;
      await asking;
    });
    expect(await kept()).toEqual(nothing);
    // A file, which starts no worker.
    await page.goto("/robots.txt");
    await expect.poll(databases).toEqual([]);
  });
});

test("the privacy page names every place in which something is kept", async ({ page }) => {
  await page.goto("/privacy/");
  for (const place of ["local storage", "Cache Storage", "IndexedDB", "service worker"])
    await expect(page.getByRole("main")).toContainText(place);
});

test("a megabyte in the statement check: the page answers, the first findings are listed and the rest counted", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await page.goto("/tools/statement-check/");
  const field = page.getByLabel("Your personal statement");
  const summary = page.locator("[data-summary]");
  // Not typed: laying out a megabyte in a field takes the browser its own time.
  const paste = (text: string) =>
    field.evaluate((element: HTMLTextAreaElement, value) => {
      element.value = value;
      element.dispatchEvent(new InputEvent("input"));
    }, text);
  await paste("I beg ".repeat(160_000));
  await expect(summary).toContainText(/\b\d{2,3},\d{3} to look at/);
  await expect(page.locator(".finding")).toHaveCount(200);
  await expect(page.locator("[data-findings]")).toContainText("more of these are counted and not listed");
  await paste("I beg you to overlook my score.");
  await expect(page.locator("[data-marked]")).toHaveText("I beg you to overlook my score.");
  expect(errors).toEqual([]);
});
