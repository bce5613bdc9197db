/**
 * The condition that a producer (a join named `producer`, its unit `unit`) lies in the area of a
 * staff member, for a statement with a `:unitCodes` (null: the whole province). Whoever serves
 * communes does not see a producer whose commune is not known.
 */
export const IN_AREA = "(:unitCodes::text[] is null or unit.code = any(:unitCodes::text[]))";
