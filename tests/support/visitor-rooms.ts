/**
 * Rooms of `src` whose sentences visitors read. The engine's stand beside the rule that they tell (`src/engine/`), a field's label in its row
 * (`src/facts/fields.ts`); `src/content/` and `src/cli/` speak to editors.
 */
export const VISITOR_ROOMS = [
  "components",
  "guides",
  "islands",
  "outputs/embed",
  "pages",
  "plan",
  "season",
  "site",
  "stores",
  "tools",
];
