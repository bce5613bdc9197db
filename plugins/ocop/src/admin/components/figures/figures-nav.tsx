import { FIGURES_PAGE, PLANS_PAGE, SNAPSHOTS_PAGE } from "../../lib/figure-address";
import { useStaffUnits } from "../../lib/use-staff";
import { PartsNav } from "../parts-nav";

const PARTS = [
  { to: FIGURES_PAGE, word: "figures.part.figures" },
  { to: PLANS_PAGE, word: "figures.part.plans" },
] as const;
const OF_THE_PROVINCE = { to: SNAPSHOTS_PAGE, word: "figures.part.snapshots" } as const;

/** The parts of the figures; those of the whole province for its staff. */
export function FiguresNav() {
  const isProvince = useStaffUnits() === null;
  return (
    <PartsNav label="figures.parts" parts={isProvince ? [...PARTS, OF_THE_PROVINCE] : PARTS} />
  );
}
