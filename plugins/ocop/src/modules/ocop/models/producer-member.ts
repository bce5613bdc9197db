import { model } from "@medusajs/framework/utils";
import { Producer } from "./producer";

export const MEMBER_ROLES = ["owner", "member"] as const;
export const MEMBER_STATES = ["invited", "active", "removed"] as const;

/** A person who acts for a producer; `auth_identity_id` once that person signs in. */
export const ProducerMember = model.define(
  { name: "producer_member", tableName: "ocop_producer_member" },
  {
    id: model.id({ prefix: "omemb" }).primaryKey(),
    name: model.text().searchable(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    role: model.enum([...MEMBER_ROLES]).default("member"),
    state: model.enum([...MEMBER_STATES]).default("invited"),
    auth_identity_id: model.text().nullable(),
    producer: model.belongsTo(() => Producer, { mappedBy: "members" }),
  },
);
