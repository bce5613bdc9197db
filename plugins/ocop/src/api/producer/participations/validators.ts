import { z } from "@medusajs/framework/zod";
import { isCivilDate } from "../../../modules/ocop/rules/civil-date";
import { PARTICIPATION_EVIDENCE_KINDS } from "../../../modules/ocop/rules/participation";
import { sentence } from "../../../sentence";
import { choiceField, idField, optionalText, textField } from "../../monitoring-fields";

const MAX_REFERENCE = 120;
const MAX_REASON = 300;
const MAX_LINK = 500;

const emptyToNull = (value: unknown) => (value === "" || value === undefined ? null : value);
const dayMessage = sentence(
  "ghi ngày có trong lịch, ví dụ 2026-10-15",
  "write a day of the calendar, for example 2026-10-15",
);
const day = z.string({ message: dayMessage }).refine(isCivilDate, { message: dayMessage });
const optionalDay = z.preprocess(emptyToNull, day.nullable());

/** An address that a browser opens, without a name and password in it. */
function isWebLink(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  const isPlain = username === "" && password === "" && hostname.includes(".");
  return (protocol === "https:" || protocol === "http:") && isPlain;
}

const link = z
  .string()
  .trim()
  .max(MAX_LINK)
  .refine(isWebLink, {
    message: sentence(
      "ghi địa chỉ trang của bạn trên kênh, ví dụ https://postmart.vn/gian-hang/ten-co-so",
      "write the address of your page on the channel, for example https://postmart.vn/gian-hang/ten-co-so",
    ),
  });

export const ProducerDeclareParticipation = z
  .object({
    channel_code: textField(1, MAX_REFERENCE),
    registered_product_id: z.preprocess(emptyToNull, idField.nullable()),
    started_on: day,
    ended_on: optionalDay,
  })
  .strict();
export type ProducerDeclareParticipationType = z.infer<typeof ProducerDeclareParticipation>;

export const ProducerChangeParticipation = z
  .object({
    started_on: day,
    ended_on: optionalDay,
    withdrawn: z.boolean().default(false),
    reason: textField(1, MAX_REASON),
  })
  .strict();
export type ProducerChangeParticipationType = z.infer<typeof ProducerChangeParticipation>;

/** The text fields of the multipart form; an empty one counts as not given. */
export const ProducerAddEvidence = z
  .object({
    kind: choiceField(PARTICIPATION_EVIDENCE_KINDS),
    reference: optionalText(MAX_REFERENCE),
    url: z.preprocess(emptyToNull, link.nullable()),
    issued_on: optionalDay,
    valid_until: optionalDay,
  })
  .strict()
  .refine(({ kind, url }) => kind !== "shop_link" || url !== null, {
    path: ["url"],
    message: sentence(
      "ghi địa chỉ trang của bạn trên kênh",
      "write the address of your page on the channel",
    ),
  })
  .refine(({ kind, url }) => kind === "shop_link" || url === null, {
    path: ["url"],
    message: sentence("bỏ địa chỉ: giấy tờ cần tệp", "leave the address out: a paper needs a file"),
  })
  .refine(
    ({ issued_on, valid_until }) =>
      issued_on === null || valid_until === null || valid_until >= issued_on,
    {
      path: ["valid_until"],
      message: sentence(
        "ghi ngày hết hạn từ ngày ký trở đi",
        "give a last day on or after the day of issue",
      ),
    },
  );
export type ProducerAddEvidenceType = z.infer<typeof ProducerAddEvidence>;
