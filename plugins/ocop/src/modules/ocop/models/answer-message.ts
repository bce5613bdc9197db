import { model } from "@medusajs/framework/utils";

export const ANSWER_SUBJECTS = ["complaint", "register_correction"] as const;

/**
 * That somebody is to be told of an answer of the staff, once per answer. The row is written with the
 * answer, so that no answer is lost between the two; what is sent is read when it is sent.
 */
export const AnswerMessage = model
  .define(
    { name: "answer_message", tableName: "ocop_answer_message" },
    {
      id: model.id({ prefix: "oansw" }).primaryKey(),
      subject: model.enum([...ANSWER_SUBJECTS]),
      subject_id: model.text(),
      /** `nobody`: there is no address to write to. */
      state: model.enum(["pending", "sent", "nobody"]).default("pending"),
      attempt_count: model.number().default(0),
      next_attempt_at: model.dateTime(),
      channel: model.text().nullable(),
      sent_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ["state", "next_attempt_at"], where: "deleted_at IS NULL" },
    { on: ["subject", "subject_id"], where: "deleted_at IS NULL" },
  ]);
