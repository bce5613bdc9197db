import { describe, expect, it } from "vitest";
import administrative from "./administrative-units.json";
import producers from "./producers.json";
import products from "./products.json";
import sources from "./sources.json";
import taxonomy from "./product-taxonomy.json";

/** Recognised facts, written by hand from the cited sources: star, day as known, names. */
const RECOGNISED: [star: 3 | 4 | null, recognisedOn: string | null, names: string[]][] = [
  [
    4,
    "2025-10-15",
    [
      "Thịt bò khô Thu Ba",
      "Lục bình gốm Mỹ Thiện",
      "Đông trùng hạ thảo khô Sonita",
      "Cao tỏi đen Phú Sinh",
      "Tỏi đen Lý Sơn DORI",
      "Tỏi Lý Sơn DORI",
      "Nhang quế Trà Bồng",
    ],
  ],
  [
    4,
    "2025",
    [
      "Nhung hươu ngâm mật ong Đồng Tiến",
      "Nhung hươu khô Đồng Tiến",
      "Bột nhung hươu Đồng Tiến",
      "Nhung hươu tươi Đồng Tiến",
      "Tỏi đen nhiều nhánh",
    ],
  ],
  [
    3,
    "2025",
    [
      "Tinh bột nghệ",
      "Bánh tráng cá cơm SESAN",
      "Cá cơm chế biến SESAN",
      "Gạo DAKA",
      "Chả Ninh Tô",
      "Cà phê Đăk Rve",
      "Gà thả vườn Đăk Kôi",
      "Nén Bình Hải",
    ],
  ],
  [4, "2023-12-25", ["Mạch nha Quảng Ngãi"]],
  [4, "2020", ["Nấm linh chi"]],
  [3, "2020", ["Nấm bào ngư", "Mạch nha Kim Hồng", "Bánh tráng gạo Huy Cường"]],
  [
    4,
    "2024-06",
    [
      "Rượu thảo mộc PyLo Măng Đen 18",
      "Rượu thảo mộc PyLo Măng Đen 12",
      "Vang sim rừng Măng Đen",
      "Vang sim rừng Măng Đen 1",
      "Chuối sấy Joy",
      "Mít sấy OHJOY!",
    ],
  ],
  [3, "2024-06", ["Nước mắm cốt thượng hạng Mười Quý"]],
  [4, "2022-12", ["Chả mực Kitasea"]],
  [
    3,
    "2022-12",
    ["Chả cá đỏ Kitasea", "Cá bống sông Trà Phi Yến", "Chả lụa Lê Vinh", "Chả bò Lê Vinh"],
  ],
  [
    4,
    null,
    [
      "Muối hầm",
      "Muối tre SAHU",
      "Hoa muối",
      "Hàng thủ công mỹ nghệ từ vỏ quế",
      "Tinh dầu quế",
      "Tỏi đen cô đơn",
      "Tỏi Lý Sơn (Phú Sinh)",
      "Cà phê đặc biệt Sáu Nhung",
    ],
  ],
  [
    3,
    null,
    [
      "Bột nêm từ nấm bào ngư",
      "Khô sợi bào ngư",
      "Rượu linh chi",
      "Trà linh chi hạt sen",
      "Trà linh chi thảo mộc",
      "Chè Minh Long",
      "Cà phê bột nguyên chất Đăk Mar",
      "Cà phê hạt nguyên chất Đăk Mar",
    ],
  ],
  [
    null,
    null,
    [
      "Túi xách thổ cẩm Y Hòa",
      "Nước mắm cốt đặc biệt Mười Quý",
      "Tỏi Lý Sơn ngâm mật ong Dori",
      "Gạo rẫy Phát Huy",
      "Rượu sâm Ngọc Linh K5 Premium",
      "Rượu Quốc tửu K5",
    ],
  ],
];

const POTENTIAL_FIVE_STAR = [
  "Mạch nha Quảng Ngãi",
  "Tỏi Lý Sơn (Phú Sinh)",
  "Rượu sâm Ngọc Linh K5 Premium",
  "Rượu Quốc tửu K5",
];

const VIETNAMESE_FUNCTION_WORDS =
  /(?<!\p{L})(và|của|là|cho|với|không|được|các|những|từ|để|hoặc|trong|khi|bạn|này|một)(?!\p{L})/iu;
const HEALTH_CLAIMS =
  /chữa|trị bệnh|phòng bệnh|tăng cường|miễn dịch|sức khỏe|bồi bổ|giải độc|\b(cures?|heals?|treats?|immun\w*|detox\w*|healthy|wellness|boosts?)\b/i;
const SUPERLATIVES =
  /nhất(?! là)|hàng đầu|số một|tuyệt vời|\b(best|finest|unique|famous|perfect)\b/i;

type Entry = { path: string; key: string; text: string };

function textsOf(value: unknown, path: string): Entry[] {
  if (typeof value === "string") {
    return [{ path, key: path.split(".").at(-1) ?? path, text: value }];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

const allTexts = textsOf(
  { administrative, producers, products, sources, taxonomy } as unknown,
  "data",
);
const variants = products.flatMap((product) => product.variants);
const duplicates = (values: string[]) => values.filter((v, i) => values.indexOf(v) !== i);

describe("counts and references", () => {
  it("has the whole province and the whole taxonomy", () => {
    expect(products).toHaveLength(59);
    expect(producers).toHaveLength(32);
    expect(administrative.units).toHaveLength(96);
    expect(Object.keys(sources)).toHaveLength(14);
    expect(taxonomy.product_sets.map((set) => set.number)).toEqual(
      Array.from({ length: 26 }, (_, index) => index + 1),
    );
    expect(taxonomy.groups).toHaveLength(17);
    expect(taxonomy.sectors.map((sector) => sector.code)).toEqual("I II III IV V VI".split(" "));
  });

  it("gives every handle, key, SKU, unit and map cell once", () => {
    expect(duplicates(products.map((product) => product.handle))).toEqual([]);
    expect(duplicates(producers.map((producer) => producer.key))).toEqual([]);
    expect(duplicates(variants.map((variant) => variant.sku))).toEqual([]);
    expect(duplicates(administrative.units.map((unit) => unit.code))).toEqual([]);
    expect(
      duplicates(administrative.units.map((unit) => `${unit.map_row}/${unit.map_column}`)),
    ).toEqual([]);
  });

  it("refers only to what exists", () => {
    const keys = new Set(producers.map((producer) => producer.key));
    const units = new Set(administrative.units.map((unit) => unit.code));
    const groups = new Map(taxonomy.groups.map((group) => [group.code, group.sector]));
    for (const product of products) {
      expect(keys, product.handle).toContain(product.producer);
      expect(product.product_set, product.handle).toBeGreaterThanOrEqual(1);
      expect(product.product_set, product.handle).toBeLessThanOrEqual(26);
      expect(product.sources.length, product.handle).toBeGreaterThan(0);
      expect(Object.keys(sources), product.handle).toEqual(expect.arrayContaining(product.sources));
    }
    for (const producer of producers) {
      if (producer.unit_code !== null) expect(units, producer.key).toContain(producer.unit_code);
      else expect(producer.legacy_place, producer.key).toBeTruthy();
      expect(
        products.some((product) => product.producer === producer.key),
        producer.key,
      ).toBe(true);
    }
    for (const set of taxonomy.product_sets) expect(groups.get(set.group)).toBe(set.sector);
  });

  it("places every unit on the map with its kind in its name", () => {
    const prefix: Record<string, string> = {
      commune: "Xã",
      ward: "Phường",
      special_zone: "Đặc khu",
    };
    for (const unit of administrative.units) {
      expect(unit.full_name).toBe(`${prefix[unit.kind]} ${unit.name}`);
      expect(unit.map_row >= 1 && unit.map_row <= 11, unit.full_name).toBe(true);
      expect(unit.map_column >= 1 && unit.map_column <= 12, unit.full_name).toBe(true);
    }
  });
});

describe("register facts", () => {
  it("keeps star and date exactly as recognised", () => {
    const expected = RECOGNISED.flatMap(([star, day, names]) =>
      names.map((name) => [name, { star, day }] as const),
    );
    const actual = products.map((product) => [
      product.name_vi,
      { star: product.recognised_star, day: product.recognised_on },
    ]);
    expect(expected).toHaveLength(59);
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
  });

  it("keeps potential five-star apart, and only where it was referred", () => {
    const names = products.filter((p) => p.potential_five_star).map((p) => p.name_vi);
    expect(names).toEqual(POTENTIAL_FIVE_STAR);
  });

  it("states a date no more precisely than its source", () => {
    const precisionByLength: Record<number, string> = { 4: "year", 7: "month", 10: "day" };
    for (const { name_vi, recognised_on, precision } of products) {
      expect(precision, name_vi).toBe(
        recognised_on === null ? null : precisionByLength[recognised_on.length],
      );
    }
  });

  it("gives no star to what was only proposed, and a decision number only where published", () => {
    for (const product of products) {
      if (product.grade === "B2") expect(product.recognised_star, product.name_vi).toBeNull();
      const published = product.sources.includes("b")
        ? "1898/QĐ-UBND"
        : product.sources.includes("i")
          ? "1425/QĐ-UBND"
          : null;
      expect(product.decision_number, product.name_vi).toBe(published);
    }
  });

  it("marks alcohol, and nothing else, as 18+", () => {
    for (const product of products) {
      expect(product.age_restricted, product.name_vi).toBe([14, 15].includes(product.product_set));
    }
  });
});

describe("sample goods", () => {
  it("has whole prices in steps of 500 đồng and plausible weights", () => {
    for (const variant of variants) {
      expect(Number.isInteger(variant.price_vnd) && variant.price_vnd > 0, variant.sku).toBe(true);
      expect(variant.price_vnd % 500, variant.sku).toBe(0);
      expect(["g", "ml", "piece"], variant.sku).toContain(variant.net_unit);
      const net = variant.net_unit === "piece" ? 0 : variant.net_quantity;
      expect(variant.weight_g, `${variant.sku} ships with its packaging`).toBeGreaterThan(net);
      expect(variant.stock >= 0 && variant.stock <= 200, variant.sku).toBe(true);
    }
  });

  it("sells the larger pack of a product for more", () => {
    for (const product of products) {
      const prices = product.variants.map((variant) => variant.price_vnd);
      expect(prices, `${product.handle}: the first variant is the cheapest`).toEqual(
        [...prices].sort((a, b) => a - b),
      );
      expect(product.variants.length).toBeLessThanOrEqual(3);
    }
  });

  it("says which fields are samples, and keeps the one published price", () => {
    for (const product of products) {
      expect(product.sample_fields, product.handle).toEqual(
        expect.arrayContaining(["subtitle", "description", "weight", "stock"]),
      );
      const published = product.name_vi === "Gạo rẫy Phát Huy";
      expect(product.sample_fields.includes("price"), product.handle).toBe(!published);
      if (published) expect(product.variants.map((v) => v.price_vnd)).toEqual([50_000]);
    }
  });
});

describe("words", () => {
  it("uses handles and SKUs without accents", () => {
    for (const product of products) {
      expect(product.handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const { sku } of product.variants) expect(sku).toMatch(/^QN-\d{4}-[A-Z0-9]+$/);
    }
  });

  it("is composed, trimmed and finished", () => {
    for (const { path, text } of allTexts) {
      expect(text, path).toBe(text.normalize("NFC").trim());
      expect(text, path).not.toBe("");
      expect(text, path).not.toMatch(/TODO|TBD|lorem|xxx| {2}/i);
    }
  });

  it("is English in the English fields", () => {
    const english = allTexts.filter(({ key }) => key.endsWith("_en"));
    expect(english.length).toBeGreaterThan(300);
    for (const { path, text } of english) expect(text, path).not.toMatch(VIETNAMESE_FUNCTION_WORDS);
  });

  it("promises nothing: short, no health claim, no superlative, no shouting", () => {
    for (const product of products) {
      expect(product.title_vi).toBe(product.name_vi);
      expect(product.subtitle_vi.length, product.handle).toBeLessThanOrEqual(90);
      expect(product.subtitle_en.length, product.handle).toBeLessThanOrEqual(90);
      const words = [
        product.subtitle_vi,
        product.subtitle_en,
        product.description_vi,
        product.description_en,
      ].join("\n");
      expect(words, product.handle).not.toMatch(HEALTH_CLAIMS);
      expect(words, product.handle).not.toMatch(SUPERLATIVES);
      expect(words, product.handle).not.toMatch(/!|OCOP|sao\b/);
    }
  });
});
