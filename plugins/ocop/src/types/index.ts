export type { Actor } from "./actor";
export type { Citation } from "./citation";
export type { StaffArea, StaffGrant, StaffRole } from "../modules/staff/rules/staff-role";
