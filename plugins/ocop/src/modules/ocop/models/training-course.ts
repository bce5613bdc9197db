import { model } from "@medusajs/framework/utils";
import { civilDates } from "./civil-date-check";
import { entryChecks, ENTRY_INDEXES, entryFields } from "./programme-entry";

/** A training course, version by version. */
export const TrainingCourse = model
  .define(
    { name: "training_course", tableName: "ocop_training_course" },
    {
      id: model.id({ prefix: "otrnv" }).primaryKey(),
      ...entryFields(),
      name: model.text(),
      topic: model.text(),
      organiser: model.text(),
      place: model.text(),
      /** Civil dates, the last day inclusive. */
      starts_on: model.text(),
      ends_on: model.text(),
      /** Who came: `Attendance[]`; numbers of people, no names. */
      attendance: model.json(),
    },
  )
  .indexes(ENTRY_INDEXES)
  .checks([
    ...entryChecks("training_course"),
    {
      name: "ocop_training_course_civil_dates",
      expression: (columns) => civilDates(columns.starts_on, columns.ends_on),
    },
    {
      name: "ocop_training_course_period",
      expression: (columns) => `${columns.starts_on} <= ${columns.ends_on}`,
    },
  ]);
