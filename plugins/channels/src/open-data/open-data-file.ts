import type { CivilDate } from "@ocop/ocop/catalog";
import { csvLine } from "../feeds/format/separated-values";
import { OPEN_FIELDS, openValues, type OpenProductRow } from "./open-product";

/** Under which everybody may use the data, with the source named. */
export const OPEN_DATA_LICENCE = {
  name: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
  url: "https://creativecommons.org/licenses/by/4.0/",
};

const TITLE = {
  vi: "Sản phẩm OCOP được công nhận của tỉnh Quảng Ngãi",
  en: "Recognised OCOP products of Quảng Ngãi province",
};

type Context = { storefrontUrl: string; today: CivilDate };

/** Without it Excel does not read UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** One JSON object: what it is, what the fields mean, and a line for each product. */
export async function* openDataJson(
  products: AsyncIterable<OpenProductRow>,
  context: Context,
): AsyncGenerator<string> {
  const about = {
    title: TITLE,
    licence: OPEN_DATA_LICENCE,
    source: context.storefrontUrl,
    as_of: context.today,
    fields: OPEN_FIELDS.map(({ name, type, vi, en }) => ({ name, type, vi, en })),
  };
  yield `${JSON.stringify(about).slice(0, -1)},"products":[`;
  let separator = "\n";
  for await (const row of products) {
    const values = openValues(row, context);
    const product = Object.fromEntries(
      OPEN_FIELDS.map(({ name }, index) => [name, values[index] ?? null]),
    );
    yield separator + JSON.stringify(product);
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** A line for each product below the names of the fields; formulas are defused. */
export async function* openDataCsv(
  products: AsyncIterable<OpenProductRow>,
  context: Context,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(OPEN_FIELDS.map(({ name }) => name));
  for await (const row of products) {
    yield csvLine(openValues(row, context).map((value) => (value === null ? "" : String(value))));
  }
}

/** What the fields mean, with the licence in its last line. */
export function dictionaryCsv(): string {
  const lines = OPEN_FIELDS.map(({ name, type, vi, en }) => csvLine([name, type, vi, en]));
  const { name, url } = OPEN_DATA_LICENCE;
  return (
    BYTE_ORDER_MARK +
    csvLine(["field", "type", "description_vi", "description_en"]) +
    lines.join("") +
    csvLine([
      "licence",
      "address",
      `Dữ liệu dùng theo giấy phép ${name}: ${url}`,
      `${name}: ${url}`,
    ])
  );
}
