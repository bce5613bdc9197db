import { model } from "@medusajs/framework/utils";
import { PRODUCER_STATES } from "../rules/producer-state";
import { Producer } from "./producer";

/** One step of a producer's life in the register: who, when (`created_at`), why. */
export const ProducerStateChange = model.define(
  { name: "producer_state_change", tableName: "ocop_producer_state_change" },
  {
    id: model.id({ prefix: "opsc" }).primaryKey(),
    from_state: model.enum([...PRODUCER_STATES]).nullable(),
    to_state: model.enum([...PRODUCER_STATES]),
    reason: model.text(),
    /** Civil date from which it holds; null: the day on which it was entered. */
    effective_on: model.text().nullable(),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
    producer: model.belongsTo(() => Producer, { mappedBy: "state_changes" }),
  },
);
