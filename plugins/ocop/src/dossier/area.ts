/**
 * Whose dossiers and papers somebody may see: those of administrative units, by their codes; of the whole
 * province (null); or a producer's own.
 */
export type Area = readonly string[] | null | OwnProducer;
export type OwnProducer = { producer_id: string };

type Owner = { id: string; administrative_unit?: { code: string } | null };

/** Whether somebody acts for a producer, not for the staff. */
export function isOwnProducer(area: Area): area is OwnProducer {
  return area !== null && "producer_id" in area;
}

/** Whether a producer's records are visible; one without a unit only to the province and itself. */
export function isInArea(area: Area, producer: Owner): boolean {
  if (area === null) return true;
  if (isOwnProducer(area)) return producer.id === area.producer_id;
  const code = producer.administrative_unit?.code;
  return code !== undefined && area.includes(code);
}
