import { z } from "@medusajs/framework/zod";
import { sentence } from "@ocop/ocop/http";

/** Two text messages long: what is longer is better said by phone. */
export const MESSAGE_LIMIT = 300;

const need = sentence(
  `viết từ 1 đến ${MESSAGE_LIMIT} ký tự, ví dụ Hàng gửi đi sáng mai`,
  `write 1 to ${MESSAGE_LIMIT} characters, such as The parcel leaves tomorrow morning`,
);

/** Plain text; a NUL is text for JSON and none for PostgreSQL. */
export const messageText = z
  .string({ message: need })
  .transform((typed) => typed.replaceAll("\r\n", "\n").trim())
  .pipe(
    z
      .string()
      .min(1, need)
      .max(MESSAGE_LIMIT, need)
      .regex(/^[\P{Cc}\n]*$/u, need),
  );

const keyNeed = sentence(
  "cần mã 8 đến 64 chữ và số do máy gửi đặt",
  "needs a name of 8 to 64 letters and digits, made by the sender",
);

/** A name that a device gives to one thing it wants done, so that it is done once. */
export const deviceKey = z.string({ message: keyNeed }).regex(/^[\w-]{8,64}$/, keyNeed);
