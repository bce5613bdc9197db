/** Who writes to the register, as the audit log keeps it; the name is that of the day. */
export type Actor = {
  type: "staff" | "producer" | "public" | "system";
  id: string | null;
  name: string | null;
  /** Why, in the actor's words. */
  reason?: string | null;
};

/** Jobs, seeds and migrations. */
export const SYSTEM_ACTOR: Actor = { type: "system", id: null, name: null };
