import type { Actor } from "../../types/actor";

/** Who applies, as the guard of the portal knows them. */
export type Applicant = {
  actor: Actor & { id: string; name: string };
  authIdentityId: string;
  name: string;
  /** National form. */
  phone: string;
};
