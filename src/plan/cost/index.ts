export { type Counts, type ErasCost, erasCost, marginalCost } from "./eras.ts";
export { type Fees, pickFees, type SeasonFee, type Tier } from "./fees.ts";
export { type NrmpCost, nrmpCost } from "./nrmp.ts";
export { type Split, splits } from "./splits.ts";
export {
  type CostAnswers,
  type CostLine,
  type CostPart,
  type SeasonCost,
  seasonCost,
} from "./whole-season.ts";
