import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHostAnswer, isKeptData, withNotice } from "../../src/offline/saved-copy.ts";

const PAGE = '<!doctype html><p id="saved-copy" class="saved-copy" role="status" hidden>Saved copy.</p>';

describe("a page from the copy", () => {
  it("shows its notice, and else is as it was", async () => {
    const shown = await withNotice(new Response(PAGE));
    expect(await shown.text()).toBe(PAGE.replace(" hidden", ""));
  });

  it("keeps its own headers, whatever they are, but for those on the bytes that came", async () => {
    const name = fc
      .stringMatching(/^[a-z][a-z-]{0,15}$/)
      .filter((name) => !/^content-(?:type|length|encoding)$|^set-cookie2?$/.test(name));
    const value = fc.stringMatching(/^[!-~]([ -~]{0,38}[!-~])?$/);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value), async (headers) => {
        const kept = new Response(PAGE, {
          headers: {
            ...headers,
            "content-type": "text/html",
            "content-encoding": "gzip",
            "content-length": "7",
          },
        });
        expect(Object.fromEntries((await withNotice(kept)).headers)).toEqual({
          ...headers,
          "content-type": "text/html; charset=utf-8",
        });
      }),
    );
  });
});

it("a host that is down gives no answer, anything else is one", () => {
  for (let status = 200; status < 600; status++)
    expect(isHostAnswer({ status }), `${status}`).toBe(status < 500);
});

it("what pages work with is kept, the directory's rows among it; open data is not", () => {
  const kept = (path: string) => isKeptData(`/base/${path}`, "/base/");
  expect(
    [
      "programs/rows.json",
      "data/v1/dataset/psychiatry.json",
      "data/v1/search.json",
      "data/v1/search/TX.json",
    ].map(kept),
  ).toEqual([true, true, true, true]);
  expect(["data/v1/programs.json", "programs/rows.json.br", "programs/x/index.html"].map(kept)).toEqual([
    false,
    false,
    false,
  ]);
});
