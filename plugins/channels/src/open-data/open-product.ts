import {
  recognitionOn,
  type CivilDate,
  type RecognitionOnDay,
  type RecognitionRow,
} from "@ocop/ocop/catalog";

/** A recognised product of the register, with its listing where the shop shows it. */
export type OpenProductRow = {
  id: string;
  name: string;
  potential_five_star: boolean;
  potential_since: string | null;
  potential_decided_on: string | null;
  producer_name: string;
  producer_handle: string | null;
  legal_form: string;
  commune_code: string | null;
  commune_name: string | null;
  set_number: number;
  set_name_vi: string;
  set_name_en: string;
  group_code: string;
  sector_code: string;
  recognitions: RecognitionRow[];
  listing: {
    handle: string;
    title_en: string | null;
    price_vnd: number | null;
    is_in_stock: boolean;
    picture_url: string | null;
  } | null;
};

type Value = string | number | boolean | null;
export type OpenField = {
  name: string;
  type: "text" | "whole number" | "yes or no" | "date" | "address";
  vi: string;
  en: string;
  value: (
    row: OpenProductRow,
    of: { storefrontUrl: string; recognition: RecognitionOnDay },
  ) => Value;
};

/** A date as exactly as its source knows it: a day, a month or a year (ISO 8601). */
function dateOf(fact: { date: CivilDate; precision: "day" | "month" | "year" } | null) {
  const lengths = { day: 10, month: 7, year: 4 };
  return fact && fact.date.slice(0, lengths[fact.precision]);
}

/** The fields of a product in their order, with what they mean: the data dictionary. */
export const OPEN_FIELDS: readonly OpenField[] = [
  {
    name: "id",
    type: "text",
    vi: "Mã của sản phẩm trong sổ đăng ký OCOP, không đổi",
    en: "Code of the product in the OCOP register; it never changes",
    value: ({ id }) => id,
  },
  {
    name: "name",
    type: "text",
    vi: "Tên sản phẩm như trong sổ đăng ký",
    en: "Name of the product as registered",
    value: ({ name }) => name,
  },
  {
    name: "name_en",
    type: "text",
    vi: "Tên tiếng Anh trên cửa hàng; trống khi không có",
    en: "English name in the shop; empty where there is none",
    value: ({ listing }) => listing?.title_en ?? null,
  },
  {
    name: "producer",
    type: "text",
    vi: "Tên chủ thể làm ra sản phẩm",
    en: "Name of the producer",
    value: (row) => row.producer_name,
  },
  {
    name: "producer_url",
    type: "address",
    vi: "Trang của chủ thể; trống khi chủ thể không còn hoạt động",
    en: "Page of the producer; empty where it is not active any more",
    value: (row, { storefrontUrl }) =>
      row.producer_handle &&
      `${storefrontUrl}/producers/${encodeURIComponent(row.producer_handle)}`,
  },
  {
    name: "legal_form",
    type: "text",
    vi: "Loại chủ thể: cooperative (hợp tác xã), cooperative_group (tổ hợp tác), enterprise (doanh nghiệp), farm (trang trại), household (hộ), association (hội), operating_centre (trung tâm điều hành)",
    en: "Kind of producer: cooperative, cooperative_group, enterprise, farm, household, association, operating_centre",
    value: (row) => row.legal_form,
  },
  {
    name: "commune_code",
    type: "text",
    vi: "Mã xã, phường, đặc khu theo danh mục đơn vị hành chính",
    en: "Code of the commune, ward or special zone in the list of administrative units",
    value: (row) => row.commune_code,
  },
  {
    name: "commune",
    type: "text",
    vi: "Tên xã, phường, đặc khu",
    en: "Name of the commune, ward or special zone",
    value: (row) => row.commune_name,
  },
  {
    name: "product_set",
    type: "whole number",
    vi: "Bộ sản phẩm, 1 đến 26 (Quyết định 26/2026/QĐ-TTg, Phụ lục I)",
    en: "Product set, 1 to 26 (Decision 26/2026/QĐ-TTg, Appendix I)",
    value: (row) => row.set_number,
  },
  {
    name: "product_set_name",
    type: "text",
    vi: "Tên bộ sản phẩm",
    en: "Name of the product set in Vietnamese",
    value: (row) => row.set_name_vi,
  },
  {
    name: "product_set_name_en",
    type: "text",
    vi: "Tên bộ sản phẩm bằng tiếng Anh",
    en: "Name of the product set in English",
    value: (row) => row.set_name_en,
  },
  {
    name: "sector",
    type: "text",
    vi: "Ngành sản phẩm, I đến VI",
    en: "Sector, I to VI",
    value: (row) => row.sector_code,
  },
  {
    name: "group",
    type: "text",
    vi: "Nhóm sản phẩm, ví dụ I.4",
    en: "Group, for example I.4",
    value: (row) => row.group_code,
  },
  {
    name: "status",
    type: "text",
    vi: "Tình trạng công nhận vào ngày as_of: valid (còn hiệu lực), renewal_due (đến hạn nộp hồ sơ đánh giá lại), expiring (sắp hết hạn), extended (được gia hạn), expired (hết hạn), revoked (bị thu hồi), validity_unknown (không rõ thời hạn)",
    en: "Recognition on the day as_of: valid, renewal_due, expiring, extended, expired, revoked, validity_unknown",
    value: (_row, { recognition }) => recognition.badge.certification_status,
  },
  {
    name: "star",
    type: "whole number",
    vi: "Số sao được hiển thị vào ngày as_of, 3 đến 5; trống khi công nhận không còn hiệu lực hoặc không rõ thời hạn",
    en: "Stars that may be shown on the day as_of, 3 to 5; empty where the recognition has ended or its validity is unknown",
    value: (_row, { recognition }) => recognition.badge.star,
  },
  {
    name: "decision_number",
    type: "text",
    vi: "Số quyết định công nhận mới nhất",
    en: "Number of the newest decision",
    value: (_row, { recognition }) => recognition.newest?.decision_number ?? null,
  },
  {
    name: "authority",
    type: "text",
    vi: "Cơ quan công nhận; trống khi không xác định được",
    en: "Recognising authority, in Vietnamese; empty where it cannot be told",
    value: (_row, { recognition }) => recognition.authority?.name_vi ?? null,
  },
  {
    name: "issued_on",
    type: "date",
    vi: "Ngày công nhận, đúng đến mức nguồn ghi: ngày, tháng hoặc năm",
    en: "Day of the recognition, as exact as its source: a day, a month or a year",
    value: (_row, { recognition }) => dateOf(recognition.badge.issued_on),
  },
  {
    name: "valid_until",
    type: "date",
    vi: "Ngày hiệu lực cuối cùng, tính cả gia hạn; trống khi không rõ",
    en: "Last valid day, an extension counted in; empty where it is unknown",
    value: (_row, { recognition: { badge } }) => badge.extended_until ?? dateOf(badge.valid_until),
  },
  {
    name: "certificate_url",
    type: "address",
    vi: "Trang kiểm tra chứng nhận",
    en: "Page that verifies the certificate",
    value: (_row, { storefrontUrl, recognition: { newest } }) =>
      newest && `${storefrontUrl}/certificates/${newest.public_code}`,
  },
  {
    name: "shop_url",
    type: "address",
    vi: "Trang sản phẩm trên cửa hàng của tỉnh; trống khi không bán ở đó",
    en: "Page of the product in the province's shop; empty where it is not sold there",
    value: ({ listing }, { storefrontUrl }) =>
      listing && `${storefrontUrl}/products/${encodeURIComponent(listing.handle)}`,
  },
  {
    name: "price_vnd",
    type: "whole number",
    vi: "Giá của quy cách rẻ nhất trên cửa hàng, đồng, đã gồm thuế",
    en: "Price of the cheapest size in the shop, in đồng with taxes",
    value: ({ listing }) => listing?.price_vnd ?? null,
  },
  {
    name: "in_stock",
    type: "yes or no",
    vi: "Cửa hàng còn hàng (true hoặc false); trống khi không bán ở đó",
    en: "Whether the shop has some (true or false); empty where it is not sold there",
    value: ({ listing }) => listing?.is_in_stock ?? null,
  },
  {
    name: "picture_url",
    type: "address",
    vi: "Ảnh chụp sản phẩm; trống khi chưa có",
    en: "Photograph of the product; empty where there is none",
    value: ({ listing }) => listing?.picture_url ?? null,
  },
];

/** The values of a product, in the order of `OPEN_FIELDS`. */
export function openValues(
  row: OpenProductRow,
  { storefrontUrl, today }: { storefrontUrl: string; today: CivilDate },
): Value[] {
  const recognition = recognitionOn(row, today);
  return OPEN_FIELDS.map(({ value }) => value(row, { storefrontUrl, recognition }));
}
