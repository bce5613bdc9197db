export const STAFF_ROLES = ["administrator", "programme_officer", "analyst"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const STAFF_AREAS = ["province", "communes"] as const;
export type StaffArea = (typeof STAFF_AREAS)[number];

/** What a person may do, and for which part of the province. */
export type StaffGrant = {
  role: StaffRole;
  area: StaffArea;
  /** Five-digit codes of administrative units; empty when the area is the province. */
  unit_codes: string[];
};

const UNIT_CODE = /^[0-9]{5}$/;

/** What must be mended before the grant can be given, or null when nothing. */
export function grantProblem({ role, area, unit_codes }: StaffGrant): string | null {
  if (role === "administrator" && area !== "province") {
    return "An administrator serves the whole province: set area to province.";
  }
  if (area === "province" && unit_codes.length > 0) {
    return "Leave unit_codes out when the area is the province, or set area to communes.";
  }
  if (area === "communes" && unit_codes.length === 0) {
    return 'Name at least one commune in unit_codes, for example ["21548"].';
  }
  const wrong = unit_codes.find((code) => !UNIT_CODE.test(code));
  return wrong === undefined
    ? null
    : `"${wrong}" is not a unit code: write five digits, for example 21548.`;
}

/**
 * Whether nobody would administer the province after `userId` gets `next` (null: no role any
 * more). `administrators` are the user ids of those who do today.
 */
export function leavesNoAdministrator(
  administrators: readonly string[],
  userId: string,
  next: StaffRole | null,
): boolean {
  return (
    next !== "administrator" &&
    administrators.includes(userId) &&
    administrators.every((id) => id === userId)
  );
}
