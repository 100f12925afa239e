import { beforeEach, expect, test } from "vitest";
import { PROFILE_KEY } from "../../src/stores/keys.ts";
import { $profile, connectProfile, replaceAnswers } from "../../src/stores/profile.ts";
import { encodeProfile } from "../../src/stores/share-link.ts";
import { $shared, $shownProfile, adoptShared, closeShared, openShared } from "../../src/stores/shared.ts";
import { FakeKeeper } from "./keeper.ts";

const OWN = { specialties: ["psychiatry"] };
const THEIRS = { specialties: ["family-medicine"], step2Score: 215 };
const keeper = new FakeKeeper();
connectProfile(keeper);

beforeEach(() => {
  closeShared();
  replaceAnswers(OWN);
});

test("a link shows its answers and leaves one's own alone", () => {
  openShared(encodeProfile(THEIRS));
  expect($shownProfile.get()).toEqual(THEIRS);
  expect($profile.get()).toEqual(OWN);
  expect(keeper.texts.get(PROFILE_KEY)).toBe(JSON.stringify(OWN));
  closeShared();
  expect($shownProfile.get()).toEqual(OWN);
});

test("they become one's own only when taken", () => {
  openShared(encodeProfile(THEIRS));
  adoptShared();
  expect($profile.get()).toEqual(THEIRS);
  expect($shared.get()).toBeNull();
});

test("taking without a link does nothing", () => {
  adoptShared();
  expect($profile.get()).toEqual(OWN);
});

test("one's own link is no shared one", () => {
  openShared(encodeProfile(OWN));
  expect($shared.get()).toBeNull();
});

test("a hostile link is shown as what it is", () => {
  openShared("<script>");
  expect($shared.get()).toEqual({ profile: {}, lost: ["This link holds no answers that we can read."] });
  openShared(undefined);
  expect($shared.get()).toBeNull();
});
