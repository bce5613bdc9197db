import type { SameKeys } from "../same-keys";
import type { staff as vietnamese } from "../vi/staff";

export const staff: SameKeys<typeof vietnamese> = {
  title: "Staff and roles",
  subtitle: "Without a role a person sees nothing. A change is in force at once.",
  person: "Staff member",
  role: "Role",
  no_role: "No role yet",
  area: "Area",
  area_province: "The whole province",
  area_communes: "Some communes, wards, special zones",
  units: "Communes, wards, special zones",
  add_unit: "Add a commune, ward or special zone",
  give: "Give a role",
  change: "Change the role",
  take: "Take the role away",
  take_title: "Take the role of {{name}} away",
  take_effect: "They can still sign in, but see and do nothing.",
  about_administrator: "Does everything in the province, gives roles to others.",
  about_programme_officer: "Keeps the register, proposes and confirms changes of recognitions.",
  about_analyst: "Reads only, without personal data.",
  invite_hint: "Invite somebody under Settings, Users; then give them a role here.",
};
