import type { ProviderSendNotificationDTO } from "@medusajs/framework/types";

type Text = { subject: string; text: string };

/** How long a code for a new password can be used: the shop's own rule, no law. */
const PASSWORD_CODE_MINUTES = 15;

function passwordReset({ code, language }: Record<string, unknown>): Text | null {
  if (typeof code !== "string") return null;
  return language === "en"
    ? {
        subject: "Your code for a new password",
        text: `OCOP Quảng Ngãi: ${code} is your code for a new password, for ${PASSWORD_CODE_MINUTES} minutes. Give it to nobody. If you did not ask for it, you need not do anything.`,
      }
    : {
        subject: "Mã đặt lại mật khẩu",
        text: `OCOP Quảng Ngãi: ${code} là mã đặt lại mật khẩu của bạn, dùng trong ${PASSWORD_CODE_MINUTES} phút. Đừng đưa mã cho ai. Nếu bạn không yêu cầu, bạn không cần làm gì.`,
      };
}

/**
 * The words of a notification that brings none of its own: `password-reset` with `data.code` (6 digits)
 * and `data.language` (`vi`, `en`). Null for every other template.
 */
export function templateText({ template, data }: ProviderSendNotificationDTO): Text | null {
  return template === "password-reset" ? passwordReset(data ?? {}) : null;
}
