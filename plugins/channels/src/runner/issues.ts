import type { Issue } from "../contract/issue";

type Words = Omit<Issue, "code" | "severity" | "field">;

const error = (code: string, field: string, words: Words): Issue => ({
  ...{ code, severity: "error", field },
  ...words,
});

/* Why a listing that somebody wants is not, or no more, at its channel, besides what readiness/issues says. */

export const CERTIFICATE_ENDED = error("certificate_ended", "certification", {
  message: {
    vi: "Giấy công nhận OCOP không còn hiệu lực, kênh này chỉ nhận sản phẩm đang được công nhận.",
    en: "The OCOP recognition is not valid any more, and this channel takes recognised products only.",
  },
  fix: {
    vi: "Đánh giá lại để được công nhận, tin đăng sẽ tự lên kênh.",
    en: "Have the product assessed again: once recognised it is listed by itself.",
  },
});

export const HIDDEN_AT_CHANNEL = error("hidden_at_channel", "account", {
  message: {
    vi: "Tin đăng bị ẩn ở trang của kênh.",
    en: "The listing was hidden on the channel's own pages.",
  },
  fix: {
    vi: "Mở trang bán hàng của kênh, cho hiện lại; hoặc bấm đăng lại ở đây.",
    en: "Show it again on the channel's seller pages, or publish it here once more.",
  },
});

/** The channel says that we asked wrongly. */
export function requestRefused(detail: string): Issue {
  return {
    ...error("request_refused", "product", {
      message: {
        vi: "Kênh không nhận dữ liệu của tin đăng này.",
        en: "The channel did not take the data of this listing.",
      },
      fix: {
        vi: "Xem lời của kênh ở dưới và sửa chỗ đó; nếu không rõ, báo cho cán bộ tỉnh.",
        en: "Read the channel's words below and mend that; if they say nothing, tell the province's staff.",
      },
    }),
    detail,
  };
}

/** Our own part of the way failed. */
export function connectorFailed(detail: string): Issue {
  return {
    ...error("connector_failed", "product", {
      message: {
        vi: "Phần nối với kênh gặp lỗi của hệ thống khi xử lý tin đăng này.",
        en: "The connector to the channel failed on this listing, by a fault of ours.",
      },
      fix: {
        vi: "Báo cho cán bộ tỉnh kèm tên sản phẩm; tin đăng khác không bị ảnh hưởng.",
        en: "Tell the province's staff the product's name; other listings are not concerned.",
      },
    }),
    detail,
  };
}

/** Not now: for the ledger, nobody has to mend anything. */
export function deferredBy(detail: string): Issue {
  return {
    code: "deferred",
    severity: "advice",
    field: "account",
    message: {
      vi: "Kênh chưa nhận được lúc này, hệ thống sẽ tự thử lại.",
      en: "The channel could not take it now; it is tried again by itself.",
    },
    fix: {
      vi: "Bạn không cần làm gì, chờ lần chạy sau.",
      en: "Do nothing: wait for the next run.",
    },
    detail,
  };
}
