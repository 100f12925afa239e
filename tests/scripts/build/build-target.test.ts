import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildTarget, isBuild, stampBuild } from "../../../scripts/build/build-target.mjs";
import { SettingError } from "../../../scripts/launch/setting-error.mjs";

const FILES = [
  "project/package.json",
  "project/src/pages/index.astro",
  "project/content/record.json",
  "project/.git/HEAD",
  "project/node_modules/tool/index.js",
  "project/notes/mine.txt",
  "precious/thesis.txt",
  "precious/site.webmanifest",
  "file.txt",
];

/** A folder with a project and things beside it that are dear to somebody. */
function place() {
  const folder = mkdtempSync(join(tmpdir(), "whole-file-target-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of FILES) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '{"name":"Another app"}');
  }
  const project = join(folder, "project");
  const at = (path: string) => join(project, path);
  const site = (path: string) => {
    mkdirSync(at(path), { recursive: true });
    writeFileSync(join(at(path), "index.html"), "<h1>old</h1>");
    stampBuild(at(path));
  };
  /** Where a build would go, from the folder of the project; or why it would not. */
  const target = (OUT_DIR?: string) => {
    try {
      return buildTarget(OUT_DIR === undefined ? {} : { OUT_DIR }, project).replace(folder, "");
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
      return error.message.replaceAll(folder, "");
    }
  };
  return { folder, at, site, target };
}

describe("buildTarget", () => {
  it.each([[undefined], [""], ["  "], ["dist"], ["./dist/"], ["content/../dist"]])(
    "takes %o for dist, there or not, empty or built before",
    (value) => {
      const { at, site, target } = place();
      expect(target(value)).toBe("/project/dist");
      mkdirSync(at("dist"));
      expect(target(value)).toBe("/project/dist");
      site("dist");
      expect(target(value)).toBe("/project/dist");
    },
  );

  it("takes what is not there yet, and a former build, in and outside the project", () => {
    const { site, target } = place();
    expect(target("../new/site")).toBe("/new/site");
    expect(target("out")).toBe("/project/out");
    site("../site");
    site("out");
    expect(target("../site")).toBe("/site");
    expect(target("out")).toBe("/project/out");
    expect(target("dist/below")).toBe("/project/dist/below");
  });

  it("knows a build that lost its stamp by its manifest", () => {
    const { at, target } = place();
    mkdirSync(at("dist"));
    writeFileSync(at("dist/site.webmanifest"), '{"id":"/","name":"Whole File"}');
    expect(target()).toBe("/project/dist");
  });

  it("follows symbolic links to what they lead to", () => {
    const { at, site, target } = place();
    site("../live");
    symlinkSync(at("../live"), at("dist"));
    expect(target()).toBe("/live");
  });

  it("refuses everything else in one line", () => {
    const { folder, at, target } = place();
    mkdirSync(at("dist"));
    writeFileSync(at("dist/mine.txt"), "mine");
    symlinkSync(at(""), join(folder, "to-project"));
    symlinkSync(join(folder, "precious"), join(folder, "to-precious"));
    symlinkSync(join(folder, "file.txt"), join(folder, "to-file"));
    symlinkSync(join(folder, "gone"), join(folder, "to-nothing"));
    symlinkSync(join(folder, "circle"), join(folder, "circle"));
    const refused = [
      ...["dist", ".", "..", "/", "src", "src/site", "content/new/site", ".git/site", "node_modules/site"],
      ...["notes/site", "../precious", "../file.txt", "../file.txt/site", "package.json"],
      ...[
        "../to-project",
        "../to-project/src/x",
        "../to-precious",
        "../to-file",
        "../to-nothing",
        "../circle",
      ],
    ];
    expect(refused.map((value) => `${value}: ${target(value)}`).join("\n")).toMatchInlineSnapshot(`
      "dist: Nothing was built: the site cannot be put at /project/dist: that folder holds files that no build made. Name another in OUT_DIR, or move those files away.
      .: Nothing was built: the site cannot be put at /project: that folder is the project or holds it.
      ..: Nothing was built: the site cannot be put at : that folder is the project or holds it.
      /: Nothing was built: the site cannot be put at /: that folder is the project or holds it.
      src: Nothing was built: the site cannot be put at /project/src: that folder holds files that no build made. Name another in OUT_DIR, or move those files away.
      src/site: Nothing was built: the site cannot be put at /project/src/site: src is part of the project.
      content/new/site: Nothing was built: the site cannot be put at /project/content/new/site: content is part of the project.
      .git/site: Nothing was built: the site cannot be put at /project/.git/site: .git is part of the project.
      node_modules/site: Nothing was built: the site cannot be put at /project/node_modules/site: node_modules is part of the project.
      notes/site: Nothing was built: the site cannot be put at /project/notes/site: notes is part of the project.
      ../precious: Nothing was built: the site cannot be put at /precious: that folder holds files that no build made. Name another in OUT_DIR, or move those files away.
      ../file.txt: Nothing was built: the site cannot be put at /file.txt: there is something that is no folder.
      ../file.txt/site: Nothing was built: the site cannot be put at /file.txt/site: ENOTDIR: not a directory, lstat '/file.txt/site'.
      package.json: Nothing was built: the site cannot be put at /project/package.json: there is something that is no folder.
      ../to-project: Nothing was built: the site cannot be put at /to-project: that folder is the project or holds it.
      ../to-project/src/x: Nothing was built: the site cannot be put at /to-project/src/x: src is part of the project.
      ../to-precious: Nothing was built: the site cannot be put at /to-precious: that folder holds files that no build made. Name another in OUT_DIR, or move those files away.
      ../to-file: Nothing was built: the site cannot be put at /to-file: there is something that is no folder.
      ../to-nothing: Nothing was built: the site cannot be put at /to-nothing: a symbolic link leads nowhere.
      ../circle: Nothing was built: the site cannot be put at /circle: ELOOP: too many symbolic links encountered, stat '/circle'."
    `);
    expect(target(`../${"x".repeat(300)}`)).toContain("ENAMETOOLONG");
    expect(target("a\0b")).toMatch(/^Nothing was built/);
  });

  it("never gives a folder that holds a file of somebody, however it is named", () => {
    const { folder, at, site, target } = place();
    site("dist");
    symlinkSync(at(""), join(folder, "link"));
    const part = fc.constantFrom(
      "..",
      ".",
      "",
      "project",
      "src",
      "link",
      "precious",
      "dist",
      "new",
      ".git",
      "notes",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const answer = target([".", ...parts].join("/"));
        if (answer.startsWith("Nothing was built")) return;
        const path = join(folder, answer);
        const isFree = !existsSync(path) || readdirSync(path).length === 0 || isBuild(path);
        expect(isFree).toBe(true);
        for (const name of FILES) expect(join(folder, name).startsWith(`${path}/`)).toBe(false);
        expect(answer).not.toMatch(/^\/project\/(?:src|\.git|notes|content|node_modules)\b/);
      }),
    );
  });
});
