import { isPlainPath, standingsFor, type AdminCall, type Standing } from "./may-call";
import type { StaffRole } from "./staff-role";

const ROLE_WORDS: Record<StaffRole, { vi: string; en: string }> = {
  administrator: { vi: "quản trị viên", en: "administrator" },
  programme_officer: { vi: "cán bộ chương trình", en: "programme officer" },
  analyst: { vi: "chuyên viên phân tích", en: "analyst" },
};

const both = (vi: string, en: string): string => `${vi} / ${en}`;

/** Why no API key is let in. */
export const API_KEYS_REFUSED = both(
  "Khoá API không dùng được cho trang quản trị: hãy đăng nhập bằng tài khoản của bạn.",
  "API keys are never let into the admin API: sign in with your own account.",
);

/** Why an actor that is no user of the admin is turned away. */
export const STAFF_ONLY = both(
  "Chỉ cán bộ của tỉnh dùng được trang quản trị.",
  "Only staff of the province may use the admin API.",
);

function wordsOf(standings: readonly Standing[]): { vi: string; en: string } {
  const roles = [...new Set(standings.map(({ role }) => role))];
  const named = roles.map((role) => {
    const everywhere = standings.some((one) => one.role === role && one.area === "communes");
    const bound = everywhere || role === "administrator";
    const { vi, en } = ROLE_WORDS[role];
    return { vi: bound ? vi : `${vi} toàn tỉnh`, en: bound ? en : `${en} of the whole province` };
  });
  return {
    vi: named.map(({ vi }) => vi).join(" hoặc "),
    en: named.map(({ en }) => en).join(" or "),
  };
}

/** Why the call is refused, and which role is needed, in Vietnamese and English. */
export function refusal(call: AdminCall): string {
  if (!isPlainPath(call.path)) {
    return both(
      "Hãy viết địa chỉ ở dạng đơn giản, ví dụ /admin/ocop/staff.",
      "Write the address plainly, for example /admin/ocop/staff.",
    );
  }
  const { vi, en } = wordsOf(standingsFor(call));
  return both(
    `Việc này cần vai trò ${vi}: hãy nhờ quản trị viên của tỉnh giao vai trò cho bạn.`,
    `This needs the role ${en}: ask an administrator of the province for it.`,
  );
}
