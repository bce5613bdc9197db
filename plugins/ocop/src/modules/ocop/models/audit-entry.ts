import { model } from "@medusajs/framework/utils";

/**
 * One write of the register, made by a trigger of the table itself (migration of the audit log), so
 * that none can be forgotten; the log refuses changes and deletions. `created_at` is when.
 */
export const AuditEntry = model
  .define(
    { name: "audit_entry", tableName: "ocop_audit_entry" },
    {
      id: model.id({ prefix: "oaud" }).primaryKey(),
      actor_type: model.enum(["staff", "producer", "public", "system", "unknown"]),
      actor_id: model.text().nullable(),
      actor_name: model.text().nullable(),
      reason: model.text().nullable(),
      /** Table without its prefix: `certification`, `producer` … */
      entity: model.text(),
      entity_id: model.text(),
      action: model.enum(["created", "updated", "deleted"]),
      before: model.json().nullable(),
      after: model.json().nullable(),
    },
  )
  .indexes([
    { name: "IDX_ocop_audit_entry_entity", on: ["entity", "entity_id"] },
    { name: "IDX_ocop_audit_entry_actor", on: ["actor_id"] },
  ]);
