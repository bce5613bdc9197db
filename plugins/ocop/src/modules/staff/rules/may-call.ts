import { adminPathSegments, fitsPattern } from "./admin-path";
import { FOR_EVERY_USER, OPEN_TO_ALL, PERMISSIONS, type Permission } from "./permissions";
import { reachesPeople } from "./personal-relations";
import { STAFF_AREAS, STAFF_ROLES, type StaffArea, type StaffRole } from "./staff-role";

export type AdminCall = {
  method: string;
  /** As the client wrote it, without the query: `/Admin/OCOP/Staff/`. */
  path: string;
  query: Readonly<Record<string, unknown>>;
};

export type Standing = { role: StaffRole; area: StaffArea };

/** Every standing there is; an administrator always serves the province. */
export const STANDINGS: readonly Standing[] = STAFF_ROLES.flatMap((role) =>
  STAFF_AREAS.filter((area) => role !== "administrator" || area === "province").map((area) => ({
    role,
    area,
  })),
);

function permissionsOf(standing: Standing | null): readonly Permission[] {
  if (standing === null || standing.role === "administrator") return FOR_EVERY_USER;
  return [...FOR_EVERY_USER, ...PERMISSIONS[standing.role][standing.area]];
}

function covers(permission: Permission, segments: readonly string[], call: AdminCall): boolean {
  const { methods, path, except = [], query = {}, people } = permission;
  const method = call.method === "HEAD" ? "GET" : call.method;
  return (
    methods.some((allowed) => allowed === method) &&
    fitsPattern(segments, path) &&
    !except.some((pattern) => fitsPattern(segments, pattern)) &&
    Object.entries(query).every(([name, value]) => call.query[name] === value) &&
    (people === true || !reachesPeople(call.query))
  );
}

/** Whether the path can be read in one way only; any other is refused to everybody. */
export function isPlainPath(path: string): boolean {
  return adminPathSegments(path) !== null;
}

/** Whether the call needs no sign-in at all. */
export function isOpenToAll(call: AdminCall): boolean {
  const segments = adminPathSegments(call.path);
  return segments !== null && OPEN_TO_ALL.some((permission) => covers(permission, segments, call));
}

/** Whether a signed-in user with this standing (null: no role) may make the call. */
export function mayCall(standing: Standing | null, call: AdminCall): boolean {
  const segments = adminPathSegments(call.path);
  if (segments === null) return false;
  if (standing?.role === "administrator") return true;
  return permissionsOf(standing).some((permission) => covers(permission, segments, call));
}

/** The standings that may make the call, the most powerful first. */
export function standingsFor(call: AdminCall): Standing[] {
  return STANDINGS.filter((standing) => mayCall(standing, call));
}
