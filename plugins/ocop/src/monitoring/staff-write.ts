import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { Actor } from "../types/actor";

/** Who of the staff writes, for which area (null: the whole province), on which day. */
export type StaffWrite = { actor: Actor; unitCodes: string[] | null; today: CivilDate };
