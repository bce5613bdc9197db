import type { Ability } from "../../modules/staff/rules/abilities";
import { useResource } from "./use-resource";

type StaffAnswer = { role: string | null; permissions: Ability[] };

/** Whether the signed-in person may write into the register; false until it is known. */
export function useMayWrite(): boolean {
  const { data } = useResource<StaffAnswer>("/admin/ocop/me");
  return data?.permissions.includes("register:write") ?? false;
}
