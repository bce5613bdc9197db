/** Codes of the administrative units that somebody serves; null: the whole province. */
export type Area = readonly string[] | null;

/** Whether a producer of this unit is visible; one without a unit only to the province. */
export function isInArea(area: Area, unitCode: string | null | undefined): boolean {
  return area === null || (unitCode != null && area.includes(unitCode));
}
