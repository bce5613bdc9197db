import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { RegisterChange } from "../../modules/ocop/models/register-change";
import {
  managerOf,
  type default as OcopModuleService,
  type RegisterContext,
} from "../../modules/ocop/service";
import { sentence } from "../../sentence";

type OpenChange = InferTypeOf<typeof RegisterChange> & { registered_product_id: string };

const STATES = {
  confirmed: ["được ký", "confirmed"],
  rejected: ["bị từ chối", "rejected"],
  withdrawn: ["được rút lại", "withdrawn"],
} as const;

/**
 * A change of one product that nobody has decided, held until the transaction ends.
 * @throws MedusaError not_found, or conflict when somebody has decided it.
 */
export async function openChange(
  ocop: OcopModuleService,
  id: string,
  context: RegisterContext,
): Promise<OpenChange> {
  await managerOf(context).execute("select id from ocop_register_change where id = ? for update", [
    id,
  ]);
  const [row] = await ocop.listRegisterChanges({ id }, {}, context);
  if (!row || row.registered_product_id === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence("Không có thay đổi này.", "There is no such change."),
    );
  }
  if (row.state !== "proposed") {
    const [vi, en] = STATES[row.state];
    const who = row.decided_by_name ?? row.proposed_by_name;
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      sentence(
        `Thay đổi này đã ${vi} bởi ${who}: tải lại trang.`,
        `This change has been ${en} by ${who}: reload the page.`,
      ),
    );
  }
  return { ...row, registered_product_id: row.registered_product_id };
}
