import { MedusaError } from "@medusajs/framework/utils";
import {
  managerOf,
  type default as OcopModuleService,
  type RegisterContext,
} from "../modules/ocop/service";
import { sentence } from "../sentence";
import type { Actor } from "../types/actor";

/** Who writes, and for which part of the province; `unitCodes` null: all of it. */
export type WriteScope = { actor: Actor; unitCodes: string[] | null };

/** Optional guard against overwriting what somebody else has just changed. */
export type Expectation = {
  /** `updated_at` of the record as the writer saw it, ISO 8601. */
  expectedUpdatedAt?: string;
};

/** The one answer for "there is none" and "not yours": the difference is nobody's business. */
export function notInRegister(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence(
      "Không có trong sổ đăng ký, hoặc không thuộc địa bàn của bạn.",
      "Not in the register, or outside your area.",
    ),
  );
}

type GuardedTable =
  | "producer"
  | "producer_profile"
  | "registered_product"
  | "management_system"
  | "producer_member"
  | "legal_representative";

/**
 * Refuses a write to a record that changed after the writer read it.
 * @throws MedusaError conflict, naming who changed it.
 */
export async function refuseIfChanged(
  record: { table: GuardedTable; id: string },
  { expectedUpdatedAt }: Expectation,
  context: RegisterContext,
): Promise<void> {
  if (expectedUpdatedAt === undefined) return;
  const [changed] = await managerOf(context).execute<{ actor_name: string | null }[]>(
    `select (select entry.actor_name from ocop_audit_entry entry
       where entry.entity = ? and entry.entity_id = record.id
       order by entry.created_at desc limit 1) as actor_name
     from ocop_${record.table} record
     where record.id = ? and date_trunc('milliseconds', record.updated_at) <> ?::timestamptz`,
    [record.table, record.id, expectedUpdatedAt],
  );
  if (!changed) return;
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      `Bản ghi vừa được ${changed.actor_name ?? "hệ thống"} sửa: tải lại trang, xem thay đổi rồi sửa tiếp.`,
      `${changed.actor_name ?? "The system"} has changed this meanwhile: reload the page and look before you go on.`,
    ),
  );
}

/**
 * The id of an administrative unit that the writer may enter a producer in.
 * @throws MedusaError invalid_data for an unknown code or none (where the area is not the whole
 *   province), forbidden for a unit outside the area.
 */
export async function unitIdFor(
  ocop: OcopModuleService,
  unitCode: string | null,
  { unitCodes }: Pick<WriteScope, "unitCodes">,
  context: RegisterContext,
): Promise<string | null> {
  if (unitCode === null && unitCodes === null) return null;
  if (unitCode === null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      sentence(
        "Chọn xã, phường hoặc đặc khu thuộc địa bàn của bạn.",
        "Choose a commune, ward or special zone of your area.",
      ),
    );
  }
  const [unit] = await ocop.listAdministrativeUnits({ code: unitCode }, {}, context);
  if (!unit) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      sentence(
        `Không có đơn vị hành chính mã ${unitCode}: chọn một xã, phường hoặc đặc khu, ví dụ 21548.`,
        `There is no administrative unit ${unitCode}: choose a commune, ward or special zone, for example 21548.`,
      ),
    );
  }
  if (unitCodes !== null && !unitCodes.includes(unitCode)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      sentence(
        `${unit.full_name} không thuộc địa bàn của bạn.`,
        `${unit.full_name} is outside your area.`,
      ),
    );
  }
  return unit.id;
}
