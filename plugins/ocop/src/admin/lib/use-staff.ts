import type { Ability } from "../../modules/staff/rules/abilities";
import { useResource } from "./use-resource";

type StaffAnswer = {
  role: string | null;
  /** Null: the whole province. */
  unit_codes: string[] | null;
  permissions: Ability[];
};

/** Whether the signed-in person may write into the register; false until it is known. */
export function useMayWrite(): boolean {
  const { data } = useResource<StaffAnswer>("/admin/ocop/me");
  return data?.permissions.includes("register:write") ?? false;
}

/** What the signed-in person may do with the shop's money; undefined until it is known. */
export function useMoneyAbilities(): { mayRead: boolean; mayWrite: boolean } | undefined {
  const { data } = useResource<StaffAnswer>("/admin/ocop/me");
  return (
    data && {
      mayRead: data.permissions.includes("money:read"),
      mayWrite: data.permissions.includes("money:write"),
    }
  );
}

/** Whether the signed-in person may open Medusa's pages of orders; false until it is known. */
export function useMayReadOrders(): boolean {
  const { data } = useResource<StaffAnswer>("/admin/ocop/me");
  return data?.permissions.includes("orders:read") ?? false;
}

/** The communes that the signed-in person serves (null: the whole province); undefined until it is known. */
export function useStaffUnits(): string[] | null | undefined {
  const { data } = useResource<StaffAnswer>("/admin/ocop/me");
  return data?.unit_codes;
}
