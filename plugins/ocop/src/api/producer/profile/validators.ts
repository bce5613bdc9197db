import { z } from "@medusajs/framework/zod";
import { isInProvince, placeIn } from "../../../modules/ocop/rules/map-place";
import {
  CLOCK_TIME,
  isOpenDay,
  toldHours,
  WEEKDAYS,
} from "../../../modules/ocop/rules/opening-hours";
import {
  LINK_KINDS,
  profileLink,
  type ProfileLink,
} from "../../../modules/ocop/rules/profile-link";
import { sentence } from "../../../sentence";
import { textField } from "../../monitoring-fields";

const MAX_STORY = 8000;
const MAX_CRAFT = 2000;
const MAX_DIRECTIONS = 500;
const MAX_ALT = 200;
const MAX_MAP_TEXT = 2000;

/** Null and blank take the words away; left out they stay. */
const words = (maxLength: number) =>
  z
    .union([z.null(), z.string().trim().length(0), textField(1, maxLength)], {
      message: sentence(
        `để trống hoặc tối đa ${maxLength} ký tự`,
        `leave it empty or write at most ${maxLength} characters`,
      ),
    })
    .transform((text) => text || null)
    .optional();

const HOURS = sentence(
  "ghi giờ mở trước giờ đóng, ví dụ 07:30 đến 17:00, hoặc chọn nghỉ",
  "write an opening time before the closing time, such as 07:30 to 17:00, or choose closed",
);
const clockTime = z.string({ message: HOURS }).regex(CLOCK_TIME, { message: HOURS });
const day = z.union(
  [
    z.literal("closed"),
    z
      .object({ opens: clockTime, closes: clockTime })
      .strict()
      .refine(isOpenDay, { message: HOURS }),
  ],
  { message: HOURS },
);
const openingHours = z
  .object(Object.fromEntries(WEEKDAYS.map((name) => [name, day.optional()])))
  .strict()
  .nullable()
  .transform(toldHours)
  .optional();

const PLACE = sentence(
  "dán toạ độ hoặc liên kết bản đồ trong tỉnh, ví dụ 15.12047, 108.79234; liên kết rút gọn thì mở ra rồi chép địa chỉ dài",
  "paste coordinates or the address of a map in the province, such as 15.12047, 108.79234; open a short link and copy its long address",
);
const mapText = z
  .string({ message: PLACE })
  .trim()
  .max(MAX_MAP_TEXT, { message: PLACE })
  .nullable()
  .transform((text, context) => {
    if (text === null || text === "") return null;
    const place = placeIn(text);
    if (place !== null && isInProvince(place)) return place;
    context.addIssue({ code: "custom", message: PLACE });
    return z.NEVER;
  })
  .optional();

const LINK_EXAMPLES = {
  website: "https://htx-mau.vn",
  facebook: "https://facebook.com/htxmau",
  zalo: "https://zalo.me/0912345678",
  tiktok: "https://tiktok.com/@htxmau",
  youtube: "https://youtube.com/@htxmau",
} as const;

function linkField(kind: (typeof LINK_KINDS)[number]) {
  const message = sentence(
    `ghi địa chỉ trang, ví dụ ${LINK_EXAMPLES[kind]}`,
    `write the address of the page, such as ${LINK_EXAMPLES[kind]}`,
  );
  return z
    .string({ message })
    .trim()
    .nullable()
    .optional()
    .transform((text, context): ProfileLink | null => {
      if (!text) return null;
      const link = profileLink(kind, text);
      if (link === null) context.addIssue({ code: "custom", message });
      return link;
    });
}

const links = z
  .object({
    website: linkField("website"),
    facebook: linkField("facebook"),
    zalo: linkField("zalo"),
    tiktok: linkField("tiktok"),
    youtube: linkField("youtube"),
  })
  .strict()
  .transform((given) => LINK_KINDS.flatMap((kind) => given[kind] ?? []))
  .optional();

/** What a producer tells of itself; facts of the register have no field here. */
export const ProducerSaveProfile = z
  .object({
    expected_updated_at: z.iso.datetime().nullable().optional(),
    story: words(MAX_STORY),
    story_en: words(MAX_STORY),
    craft: words(MAX_CRAFT),
    craft_en: words(MAX_CRAFT),
    opening_hours: openingHours,
    map: mapText,
    directions: words(MAX_DIRECTIONS),
    links,
  })
  .strict();
export type ProducerSaveProfileType = z.infer<typeof ProducerSaveProfile>;

export const ProducerAddPicture = z
  .object({ alt: words(MAX_ALT), alt_en: words(MAX_ALT) })
  .strict();
export type ProducerAddPictureType = z.infer<typeof ProducerAddPicture>;

export const ProducerUpdatePicture = z
  .object({ alt: words(MAX_ALT), alt_en: words(MAX_ALT), is_first: z.boolean().optional() })
  .strict();
export type ProducerUpdatePictureType = z.infer<typeof ProducerUpdatePicture>;
