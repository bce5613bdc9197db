import { describe, expect, it } from "vitest";
import { blockers, dossierCompleteness, type DossierDocument } from "./completeness";
import { DOCUMENT_TYPES } from "./document-types";
import type { DossierFacts } from "./document-type";
import type { RegistrationForm, SelfAssessmentForm } from "./forms";

const DATE = "2026-11-24";

const FORM_01: RegistrationForm = {
  unit_name: "Hợp tác xã Lý Sơn",
  representative_name: "Nguyễn Văn Mẫu",
  representative_position: "Giám đốc",
  contact_address: "Đặc khu Lý Sơn",
  phone: "0900000000",
  product_name: "Tỏi Lý Sơn",
  product_set_number: 10,
  report_attached: true,
  sample_quantity: 5,
  committed: true,
  signed_by: "Nguyễn Văn Mẫu",
  signed_on: "2026-11-20",
};

const FORM_02: SelfAssessmentForm = {
  general: {
    unit_name: "Hợp tác xã Lý Sơn",
    legal_form: "Hợp tác xã",
    address: "Đặc khu Lý Sơn",
    phone: "0900000000",
    representative_name: "Nguyễn Văn Mẫu",
    founded_on: "2015-03-01",
    product_description: "Túi 500 g",
    history: "Từ 2015",
    organisation: "Ba tổ",
  },
  results: {
    materials_and_technology: "Tự trồng",
    quality_changes: "VietGAP",
    markets: "Trong tỉnh",
    revenue_and_profit: "2 tỷ đồng",
  },
  criteria: {
    scores: [{ criterion: "1.1", points: 3 }],
    changes: "Bao bì mới",
    renewal_update: "",
  },
  plan: { product: "Tỏi đen", production: "Mở rộng", market: "Siêu thị" },
};

const paper = (type: string, valid_until: string | null = null): DossierDocument => ({
  id: `odoc_${type}`,
  type,
  valid_until,
});

function check(facts: Partial<Parameters<typeof dossierCompleteness>[0]>) {
  return dossierCompleteness({
    kind: "first",
    legalForm: "cooperative",
    productSetNumber: 10,
    level: "producer",
    documents: [],
    registration: FORM_01,
    selfAssessment: FORM_02,
    date: DATE,
    ...facts,
  });
}

const missing = (facts: Partial<Parameters<typeof dossierCompleteness>[0]>) =>
  blockers(check(facts).requirements).map(({ code }) => code);

describe("a cooperative with a seasoning (set 10, food)", () => {
  const papers = [
    paper("business_registration"),
    paper("food_safety_certificate", "2027-11-24"),
    paper("quality_declaration"),
    paper("test_report"),
  ];

  it("needs registration, food safety, declaration and tests; the rest proves scores", () => {
    expect(missing({})).toEqual([
      "business_registration",
      "food_safety_certificate",
      "quality_declaration",
      "test_report",
    ]);
    const { requirements, complete } = check({ documents: papers });
    expect(complete).toBe(true);
    expect(requirements.filter(({ need }) => need === "evidence").map(({ code }) => code)).toEqual([
      ...["raw_material_origin", "environment", "local_labour", "business_growth"],
      ...["intellectual_property", "market_development", "promotion", "product_story"],
      ...["traceability", "management_system", "award", "signed_forms"],
    ]);
  });

  it("needs of the commune its letter, form 03 and five samples before the province", () => {
    const registration = { ...FORM_01, sample_quantity: 4 };
    expect(missing({ level: "commune", documents: papers, registration })).toEqual([
      "commune_request",
      "commune_report",
      "samples",
    ]);
  });

  it("needs of the province its four papers for five stars (Article 6.3.a)", () => {
    const documents = [...papers, paper("commune_request"), paper("commune_report")];
    expect(missing({ level: "province", documents })).toEqual([
      "province_request",
      "province_advisory_report",
      "province_council_report",
      "province_approval",
    ]);
    expect(missing({ level: "province", documents, kind: "re_evaluation" })).toEqual([
      ...["form_02", "renewal_update", "periodic_test_report"],
      ...["province_request", "province_agency_report"],
    ]);
  });

  it.each([
    ["2026-11-23", "expired", false],
    ["2026-11-24", "expires_soon", true],
    ["2027-01-22", "expires_soon", true],
    ["2027-01-23", "present", true],
  ])("judges a certificate valid until %s as %s", (until, status, complete) => {
    const documents = [
      ...papers.filter(({ type }) => type !== "food_safety_certificate"),
      paper("food_safety_certificate", until),
    ];
    const result = check({ documents });
    expect(result.complete).toBe(complete);
    expect(
      result.requirements.find(({ code }) => code === "food_safety_certificate"),
    ).toMatchObject({ status, valid_until: until });
  });

  it("lets a renewed paper stand for the one that ran out", () => {
    const documents = [...papers, paper("food_safety_certificate", "2025-01-01")];
    expect(check({ documents }).complete).toBe(true);
  });

  it("counts open fields of both forms, and names them", () => {
    const registration = { ...FORM_01, phone: " ".trim(), committed: false };
    const requirement = check({ registration }).requirements[0];
    expect(requirement).toMatchObject({ code: "form_01", status: "missing" });
    expect(requirement?.missing_fields.map(({ path }) => path)).toEqual(["phone", "committed"]);
    expect(requirement?.reason.vi).toBe("Cần điền: Điện thoại; Cam đoan.");
  });
});

describe("an association with tourism (set 26)", () => {
  const tourism: Partial<DossierFacts> = { legalForm: "association", productSetNumber: 26 };

  it("needs no samples, no declaration, no tests, and no business registration", () => {
    expect(missing(tourism)).toEqual([]);
    expect(missing({ ...tourism, level: "commune" })).toEqual([
      "commune_request",
      "commune_report",
    ]);
    const codes = check({ ...tourism, level: "commune" }).requirements.map(({ code }) => code);
    for (const code of ["samples", "test_report", "quality_declaration", "traceability"]) {
      expect(codes).not.toContain(code);
    }
  });
});

describe("other sets and kinds", () => {
  it.each([
    [14, ["food_safety_certificate", "production_licence", "quality_declaration", "test_report"]],
    [16, ["food_safety_certificate", "quality_declaration", "test_report"]],
    [18, ["production_licence", "quality_declaration", "test_report"]],
    [19, ["production_licence", "quality_declaration"]],
    [20, ["quality_declaration"]],
    [22, []],
    [24, []],
  ])("set %i asks for %j beside the registration", (productSetNumber, codes) => {
    expect(missing({ productSetNumber })).toEqual(["business_registration", ...codes]);
  });

  it("asks for the changes of an upgrade (Article 6.1.b)", () => {
    const facts = { kind: "upgrade", productSetNumber: 24 } as const;
    expect(missing(facts)).toEqual(["business_registration", "upgrade_changes"]);
    const unchanged = { ...FORM_02, criteria: { scores: FORM_02.criteria?.scores } };
    expect(missing({ ...facts, selfAssessment: unchanged })).toContain("form_02");
  });

  it("has every type once, with words in both languages", () => {
    const codes = DOCUMENT_TYPES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const type of DOCUMENT_TYPES) {
      expect(type.name_vi && type.name_en && type.source_vi && type.source_en).toBeTruthy();
    }
  });
});
