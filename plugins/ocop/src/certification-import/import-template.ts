import type { UnitRow } from "../catalog/producer-row";
import { SHEET_COLUMNS, type SheetLanguage } from "../sheets/rules/sheet-column";
import { writeWorkbook, type OutCell } from "../sheets/write-workbook";

type SetRow = { number: number; name_vi: string; name_en: string };

const NAMES = {
  vi: {
    list: "Công nhận",
    codes: "Danh mục",
    set: "Số bộ",
    name: "Bộ sản phẩm",
    unit: "Mã xã",
    place: "Xã, phường, đặc khu",
  },
  en: {
    list: "Recognitions",
    codes: "Lists",
    set: "Set number",
    name: "Product set",
    unit: "Commune code",
    place: "Commune, ward, special zone",
  },
};

/** The template of an import: headers with an example row, and the sets and communes to choose from. */
export async function importTemplate({
  sets,
  units,
  language,
}: {
  sets: readonly SetRow[];
  units: readonly UnitRow[];
  language: SheetLanguage;
}): Promise<Buffer> {
  const words = NAMES[language];
  const codes = Array.from(
    { length: Math.max(sets.length, units.length) },
    (_, index): OutCell[] => {
      const set = sets[index];
      const unit = units[index];
      return [
        set?.number ?? null,
        set ? (language === "vi" ? set.name_vi : set.name_en) : null,
        null,
        unit?.code ?? null,
        unit?.full_name ?? null,
      ];
    },
  );
  return writeWorkbook([
    {
      name: words.list,
      headers: SHEET_COLUMNS.map((column) => column[language]),
      rows: [SHEET_COLUMNS.map(({ example }) => example[language])],
      widths: SHEET_COLUMNS.map(({ width }) => width),
    },
    {
      name: words.codes,
      headers: [words.set, words.name, "", words.unit, words.place],
      rows: codes,
      widths: [10, 60, 4, 14, 36],
    },
  ]);
}
