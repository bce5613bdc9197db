import { z } from "@medusajs/framework/zod";
import { COMMUNICATION_KINDS } from "../../../../modules/ocop/rules/programme/kinds";
import { ENTRY_ORDERS } from "../../../../programme/entry-rows";
import { sentence } from "../../../../sentence";
import { choiceField, civilDateField, nameField, optionalName } from "../../../monitoring-fields";
import { idsField, programmeList, programmeMiddlewares, reasonField } from "../programme-fields";

const MAX_URL_LENGTH = 2000;
const url = z
  .url({
    protocol: /^https?$/,
    message: sentence(
      "cần một địa chỉ web, ví dụ https://baoquangngai.vn/bai",
      "needs an address of the web, such as https://baoquangngai.vn/bai",
    ),
  })
  .max(MAX_URL_LENGTH, {
    message: sentence(`tối đa ${MAX_URL_LENGTH} ký tự`, `at most ${MAX_URL_LENGTH} characters`),
  });

const RecordCommunicationItem = z
  .object({
    kind: choiceField(COMMUNICATION_KINDS),
    title_vi: nameField,
    title_en: optionalName,
    outlet: nameField,
    url: z
      .preprocess((text) => (text === "" ? null : text), url.nullish())
      .transform((text) => text ?? null),
    published_on: civilDateField,
    is_public: z.boolean().default(false),
    producer_ids: idsField,
    registered_product_ids: idsField,
  })
  .strict();

export const communicationItemMiddlewares = programmeMiddlewares("communication-items", {
  list: programmeList({
    day: "published_on",
    orders: ENTRY_ORDERS.communication_item,
    kinds: COMMUNICATION_KINDS,
  }),
  create: RecordCommunicationItem,
  correct: RecordCommunicationItem.extend({ reason: reasonField }).strict(),
});
