import { expect, test } from "@playwright/test";
import { giveAxe, violationsOf } from "./axe.ts";
import { colorsThatFail, OF_COLORS } from "./colors.ts";

/** What axe finds fault with, each for a reason of its own. */
const FAULTS: Readonly<Record<string, string>> = {
  "text too light": `<p style="color: #888">Text</p>`,
  "too light, though large": `<p style="color: #aaa; font-size: 40px">Text</p>`,
  "half clear": `<p style="color: rgb(0 0 0 / 0.4)">Text</p>`,
  "on an element's own background": `<p style="background: #666">Text</p>`,
  "on that of an element around it": `<div style="background: #666"><div><p>Text</p></div></div>`,
  "on one that lets another through": `<div style="background: #000"><p style="background: rgb(255 255 255 / 0.3)">Text</p></div>`,
  "on a mixed color": `<p style="background: color-mix(in oklab, #fff 45%, #000)">Text</p>`,
  "paled with all that is around it": `<div style="opacity: 0.4"><p style="background: #fff">Text</p></div>`,
  "outside the element that it is in": `<div style="background: #000; color: #ccc; position: relative; height: 40px"><p style="position: absolute; top: 80px; margin: 0">Text</p></div>`,
  "on a neighbour's background": `<div style="background: #666; height: 60px"></div><p style="position: relative; top: -50px; margin: 0">Text</p>`,
  "typed into a field": `<input aria-label="Name" value="Text" style="color: #999; background: #fff">`,
  "a list's choice": `<select aria-label="Name" style="color: #999; background: #fff"><option>Text</option></select>`,
  "a shadow that is no help": `<p style="color: #888; text-shadow: 0 0 30px #fff">Text</p>`,
  "a link told by its color": `<p>Some text <a href="/" style="color: #333; text-decoration: none">with a link</a> in it.</p>`,
  "such a link in a smaller box": `<p>Some text <span style="display: inline-block">of some <a href="/" style="color: #333; text-decoration: none">link</a></span> in it.</p>`,
  "such a link underlined as all around it": `<p style="text-decoration: underline">Some text <a href="/" style="color: #333">with a link</a> in it.</p>`,
};

test("what axe finds in colors is found where it is asked of the doubtful elements alone", async ({
  page,
}) => {
  await page.setContent(`<html lang="en"><body style="color: #000; background: #fff"></body></html>`);
  await giveAxe(page);
  for (const [fault, html] of Object.entries(FAULTS)) {
    await page.evaluate((text) => {
      document.body.innerHTML = text;
    }, html);
    const found = await violationsOf(page, { runOnly: OF_COLORS });
    expect(found, fault).toHaveLength(1);
    expect(await colorsThatFail(page), fault).toEqual(found);
  }
});
