import { gtinProblem } from "./gtin";
import {
  factsOf,
  MAX_VARIANTS,
  type ListingContent,
  type VariantFacts,
  type VariantField,
} from "./listing-content";

export const LISTING_SECTIONS = ["names", "words", "facts", "variants", "pictures"] as const;
export type ListingSection = (typeof LISTING_SECTIONS)[number];

/** Something to mend; only what is `needed` keeps a listing from being handed in. */
export type ListingIssue = {
  section: ListingSection;
  /** A field of the content; `variants.<key>.<field>` of a variant. */
  field: string;
  severity: "needed" | "advice";
  vi: string;
  en: string;
};

/** Food and drink: sets 1 to 18 of Decision 26/2026/QĐ-TTg, Appendix I (18: functional food). */
const LAST_FOOD_SET = 18;
/** What else is bought for what is in it: cosmetics and oils of medicinal plants. */
const LAST_SET_WITH_INGREDIENTS = 20;
/** Fresh vegetables, fruit, meat, fish: they are their own ingredient. */
const FRESH_SETS: readonly number[] = [1, 2];
/** Spirits and other alcoholic drinks, which are sold by their strength and keep without a date. */
const ALCOHOL_SETS: readonly number[] = [14, 15];

const MAX_PRICE_VND = 500_000_000;
const MAX_STOCK = 100_000;
const MAX_WEIGHT_G = 50_000;
const MAX_LENGTH_MM = 3_000;
const MAX_SHELF_LIFE_DAYS = 3_650;

type Found = Omit<ListingIssue, "section" | "severity"> & { severity?: "advice" };

const isBetween = (value: number | null, least: number, most: number) =>
  value !== null && value >= least && value <= most;

function namesIssues(content: ListingContent, { isNew }: CheckFacts): Found[] {
  const { title, subtitle, productSet } = factsOf(content);
  return [
    ...(title.vi.length < 3
      ? [
          {
            field: "title_vi",
            vi: "Ghi tên sản phẩm, ví dụ Tỏi đen Lý Sơn.",
            en: "Write the product's name, for example Tỏi đen Lý Sơn.",
          },
        ]
      : []),
    ...(title.en === null
      ? [
          {
            field: "title_en",
            severity: "advice" as const,
            vi: "Chưa có tên tiếng Anh: trang tiếng Anh sẽ hiện tên tiếng Việt.",
            en: "There is no English name yet: the English page will show the Vietnamese one.",
          },
        ]
      : []),
    ...(subtitle.vi === ""
      ? [
          {
            field: "subtitle_vi",
            vi: "Ghi một câu giới thiệu, ví dụ Tỏi một nhánh ủ 60 ngày.",
            en: "Write one sentence about it, for example single-clove garlic aged for 60 days.",
          },
        ]
      : []),
    ...(isNew && !isBetween(productSet, 1, 26)
      ? [
          {
            field: "product_set",
            vi: "Chọn bộ sản phẩm, ví dụ 10 Gia vị khác.",
            en: "Choose the product set, for example 10 Other spices.",
          },
        ]
      : []),
  ];
}

function wordsIssues(content: ListingContent): Found[] {
  const { description } = factsOf(content);
  return [
    ...(description.vi.length < 40
      ? [
          {
            field: "description_vi",
            vi: "Kể về sản phẩm trong ít nhất 40 chữ cái: làm từ gì, làm thế nào, dùng ra sao.",
            en: "Tell about the product in at least 40 letters: what of, how it is made, how it is used.",
          },
        ]
      : []),
    ...(description.en === null
      ? [
          {
            field: "description_en",
            severity: "advice" as const,
            vi: "Chưa có lời kể tiếng Anh: trang tiếng Anh sẽ hiện tiếng Việt.",
            en: "There is no English text yet: the English page will show the Vietnamese one.",
          },
        ]
      : []),
  ];
}

function factsIssues(content: ListingContent, { setNumber }: CheckFacts): Found[] {
  const facts = factsOf(content);
  if (setNumber === null || setNumber > LAST_SET_WITH_INGREDIENTS) return [];
  const isFood = setNumber <= LAST_FOOD_SET;
  const isAlcohol = ALCOHOL_SETS.includes(setNumber);
  const issues: Found[] = [];
  if (!FRESH_SETS.includes(setNumber) && facts.ingredients.vi === "") {
    issues.push({
      field: "ingredients_vi",
      vi: "Ghi thành phần theo nhãn, nhiều nhất trước, ví dụ Ớt 60 %, tỏi, muối.",
      en: "Write the ingredients as on the label, the most first, for example chilli 60 %, garlic, salt.",
    });
  }
  if (isFood && facts.allergens.vi === "") {
    issues.push({
      field: "allergens_vi",
      vi: "Ghi chất gây dị ứng, ví dụ đậu phộng, tôm; không có thì ghi Không có.",
      en: "Write the allergens, for example peanuts, shrimp; write None when there are none.",
    });
  }
  if (facts.storage.vi === "") {
    issues.push({
      field: "storage_vi",
      vi: "Ghi cách bảo quản, ví dụ Nơi khô mát, tránh nắng.",
      en: "Write how to keep it, for example in a dry, cool place.",
    });
  }
  if (!isAlcohol && !isBetween(facts.shelfLifeDays, 1, MAX_SHELF_LIFE_DAYS)) {
    issues.push({
      field: "shelf_life_days",
      vi: "Ghi hạn dùng bằng số ngày kể từ ngày sản xuất, ví dụ 365.",
      en: "Write the shelf life in days from the day of production, for example 365.",
    });
  }
  if (isAlcohol && !isBetween(facts.alcoholPercent, 0, 80)) {
    issues.push({
      field: "alcohol_percent",
      vi: "Ghi độ cồn theo nhãn, ví dụ 12,5. Từ 15 độ trở lên không bán trực tuyến được.",
      en: "Write the strength as on the label, for example 12.5. From 15 % on it cannot be sold online.",
    });
  }
  return issues;
}

function gtinIssue(variant: VariantFacts, taken: ReadonlySet<string>): Omit<Found, "field"> | null {
  if (variant.gtin === null) return null;
  const problem = gtinProblem(variant.gtin);
  if (problem?.kind === "digits") {
    return {
      vi: "Ghi đủ 8, 12, 13 hoặc 14 chữ số dưới mã vạch, hoặc để trống.",
      en: "Write all 8, 12, 13 or 14 digits below the bar code, or leave it empty.",
    };
  }
  if (problem) {
    return {
      vi: `Xem lại mã vạch: với các số đứng trước, số cuối phải là ${problem.expected}.`,
      en: `Look at the bar code again: after these digits the last one has to be ${problem.expected}.`,
    };
  }
  if (!taken.has(variant.gtin)) return null;
  return {
    vi: "Mã vạch này đã dùng cho quy cách khác: mỗi quy cách có mã riêng.",
    en: "Another size has this bar code: each size has its own.",
  };
}

function variantIssues(variant: VariantFacts, content: ListingContent, facts: CheckFacts): Found[] {
  const at = (field: VariantField) => `variants.${variant.key}.${field}`;
  const issues: Found[] = [];
  const need = (field: VariantField, vi: string, en: string) =>
    issues.push({ field: at(field), vi, en });
  if (variant.title.vi === "") {
    need("title_vi", "Ghi quy cách, ví dụ Hũ 250 g.", "Write the size, for example jar of 250 g.");
  } else if (
    content.variants.some(
      ({ key, title_vi: title }) =>
        key !== variant.key && title.trim().toLowerCase() === variant.title.vi.toLowerCase(),
    )
  ) {
    need(
      "title_vi",
      "Ghi tên quy cách khác nhau, ví dụ Hũ 250 g và Hũ 500 g.",
      "Name the sizes differently, for example jar of 250 g and jar of 500 g.",
    );
  }
  if (variant.title.en === null) {
    issues.push({
      field: at("title_en"),
      severity: "advice",
      vi: "Chưa có tên quy cách tiếng Anh.",
      en: "The size has no English name yet.",
    });
  }
  if (!isBetween(variant.netQuantity, 0.001, 1_000_000) || variant.netUnit === null) {
    need(
      "net_quantity",
      "Ghi lượng tịnh bằng số, ví dụ 250, và chọn g, ml hoặc cái.",
      "Write the net quantity as a number, for example 250, and choose g, ml or piece.",
    );
  }
  if (!isBetween(variant.weightG, 1, MAX_WEIGHT_G)) {
    need(
      "weight_g",
      "Ghi cân nặng cả bao bì bằng gam, ví dụ 320, để tính phí giao.",
      "Write the weight with packaging in grams, for example 320: delivery is priced by it.",
    );
  }
  for (const [field, value] of [
    ["length_mm", variant.lengthMm],
    ["width_mm", variant.widthMm],
    ["height_mm", variant.heightMm],
  ] as const) {
    const typed = content.variants.find(({ key }) => key === variant.key)?.[field].trim();
    if (typed && !isBetween(value, 1, MAX_LENGTH_MM)) {
      need(
        field,
        "Ghi kích thước bằng milimét, ví dụ 80, hoặc để trống.",
        "Write the measure in millimetres, for example 80, or leave it empty.",
      );
    }
  }
  const gtin = gtinIssue(variant, facts.takenGtins);
  if (gtin) issues.push({ ...gtin, field: at("gtin") });
  // Of a size in the shop both stand there, not here.
  if (variant.variantId === null) {
    if (!isBetween(variant.priceVnd, 1_000, MAX_PRICE_VND)) {
      need(
        "price_vnd",
        "Ghi giá bằng số đồng chẵn, ít nhất 1.000, ví dụ 85.000.",
        "Write the price in whole đồng, at least 1,000, for example 85,000.",
      );
    }
    if (!isBetween(variant.stock, 0, MAX_STOCK)) {
      need(
        "stock",
        "Ghi số có trong kho, ví dụ 20; chưa có thì ghi 0.",
        "Write how many are in stock, for example 20; 0 when there are none yet.",
      );
    }
  }
  return issues;
}

function variantsIssues(content: ListingContent, facts: CheckFacts): Found[] {
  const { variants } = factsOf(content);
  if (variants.length === 0 || variants.length > MAX_VARIANTS) {
    return [
      {
        field: "variants",
        vi: `Thêm ít nhất một quy cách, nhiều nhất ${MAX_VARIANTS}.`,
        en: `Add at least one size, at most ${MAX_VARIANTS}.`,
      },
    ];
  }
  const seen = new Map<string, number>();
  for (const { gtin } of variants) if (gtin) seen.set(gtin, (seen.get(gtin) ?? 0) + 1);
  const takenGtins = new Set([
    ...facts.takenGtins,
    ...[...seen].filter(([, count]) => count > 1).map(([gtin]) => gtin),
  ]);
  return variants.flatMap((variant) => variantIssues(variant, content, { ...facts, takenGtins }));
}

function picturesIssues({ pictureCount }: CheckFacts): Found[] {
  return pictureCount > 0
    ? []
    : [
        {
          field: "pictures",
          severity: "advice",
          vi: "Thêm ít nhất một ảnh chụp thật: chưa có thì cửa hàng hiện hình minh hoạ.",
          en: "Add at least one real picture: without one the shop shows an illustration.",
        },
      ];
}

/** What the check knows besides what was typed. */
export type CheckFacts = {
  /** Whether its approval enters the product in the register, for which it needs a product set. */
  isNew: boolean;
  /** Number of the product set, chosen or of the register; null: none yet. */
  setNumber: number | null;
  pictureCount: number;
  /** Bar codes of other products of the shop. */
  takenGtins: ReadonlySet<string>;
};

/** Everything that is missing or to be improved, in the order of the page. */
export function checkListing(content: ListingContent, facts: CheckFacts): ListingIssue[] {
  const bySection: Record<ListingSection, Found[]> = {
    names: namesIssues(content, facts),
    words: wordsIssues(content),
    facts: factsIssues(content, facts),
    variants: variantsIssues(content, facts),
    pictures: picturesIssues(facts),
  };
  return LISTING_SECTIONS.flatMap((section) =>
    bySection[section].map((found) => ({ severity: "needed" as const, ...found, section })),
  );
}
