import { z } from "@medusajs/framework/zod";
import { ENTRY_ORDERS } from "../../../../programme/entry-rows";
import { sentence } from "../../../../sentence";
import { idField, nameField } from "../../../monitoring-fields";
import {
  gathering,
  listField,
  programmeList,
  programmeMiddlewares,
  reasonField,
} from "../programme-fields";

const MAX_PEOPLE = 1000;
const people = sentence(
  `ghi số người dự, từ 1 đến ${MAX_PEOPLE}`,
  `needs how many people came, from 1 to ${MAX_PEOPLE}`,
);

const RecordTrainingCourse = z
  .object({
    ...gathering,
    topic: nameField,
    attendance: listField(
      z
        .object({
          producer_id: idField,
          people: z
            .number({ message: people })
            .int({ message: people })
            .min(1, { message: people })
            .max(MAX_PEOPLE, { message: people }),
        })
        .strict(),
    ),
  })
  .strict();

export const trainingCourseMiddlewares = programmeMiddlewares("training-courses", {
  list: programmeList({ day: "starts_on", orders: ENTRY_ORDERS.training_course, kinds: null }),
  create: RecordTrainingCourse,
  correct: RecordTrainingCourse.extend({ reason: reasonField }).strict(),
});
