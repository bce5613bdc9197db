import { model } from "@medusajs/framework/utils";

/**
 * What a producer tells of itself, apart from the register: staff never write it, and it never
 * changes a fact of the register. One row a producer, from its first words on.
 */
export const ProducerProfile = model
  .define(
    { name: "producer_profile", tableName: "ocop_producer_profile" },
    {
      id: model.id({ prefix: "oprof" }).primaryKey(),
      producer_id: model.text(),
      story: model.text().nullable(),
      story_en: model.text().nullable(),
      /** Of the craft and the village, in the producer's words; the register's name of it stays. */
      craft: model.text().nullable(),
      craft_en: model.text().nullable(),
      /** `OpeningHours` of rules/opening-hours; null: not told. */
      opening_hours: model.json().nullable(),
      /** Degrees (WGS 84); both or neither. */
      latitude: model.float().nullable(),
      longitude: model.float().nullable(),
      /** How one finds the place: "cạnh trạm y tế, cổng xanh". */
      directions: model.text().nullable(),
      /** `ProfileLink[]` of rules/profile-link. */
      links: model.json(),
      /** `ProfilePicture[]`, in the order in which they are shown. */
      pictures: model.json(),
    },
  )
  .indexes([{ on: ["producer_id"], unique: true, where: "deleted_at IS NULL" }])
  .checks([
    {
      name: "ocop_producer_profile_place",
      expression: (columns) => `(${columns.latitude} is null) = (${columns.longitude} is null)`,
    },
  ]);
