import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { savePlanWorkflow } from "@ocop/ocop/workflows";
import { SEED } from "./fictional-producer";

const MODERN = ["supermarket", "convenience_store", "ecommerce_platform"] as const;
const PLAN_69 = {
  citation_vi: "Kế hoạch 69/KH-UBND ngày 22/03/2024 của UBND tỉnh Quảng Ngãi",
  citation_en: "Plan 69/KH-UBND of 22/03/2024 of the People's Committee of Quảng Ngãi province",
  url: "https://thuviennhadat.vn/vbpl/ke-hoach-69-kh-ubnd-2024-trien-khai-chuong-trinh-moi-xa-mot-san-pham-ocop-quang-ngai-603453.html",
};
const CARRIED_ON = {
  citation_vi: "Mẫu: mục tiêu của Kế hoạch 69/KH-UBND năm 2024 được lặp lại để xem thử",
  citation_en:
    "Sample: the targets of Plan 69/KH-UBND of 2024, repeated to have something to look at",
  url: null,
};

/** The targets of the plan of 2024; where it says from … to …, the lower number. */
const TARGETS = [
  ["modern_channel_producers", 50],
  ["new_products", 70],
  ["new_four_star_products", 4],
  ["potential_five_star_products", 1],
  ["new_craft_village_products", 1],
  ["strengthened_producers", 50],
  ["trained_producers", 100],
] as const;

/** The plan of 2024 as it stands in its source, and the two years after as samples. */
export async function seedPlans(
  container: MedusaContainer,
  { hasHistory }: { hasHistory: boolean },
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({ entity: "plan", fields: ["code"] });
  for (const year of hasHistory ? [2024, 2025, 2026] : [2024]) {
    const isReal = year === 2024;
    const code = isReal ? "69-kh-ubnd-2024" : `mau-${year}`;
    if (known.some((plan) => plan.code === code)) continue;
    await savePlanWorkflow(container).run({
      input: {
        actor: SEED.actor,
        code,
        facts: {
          name_vi: isReal
            ? "Kế hoạch triển khai Chương trình OCOP năm 2024"
            : `Kế hoạch mẫu năm ${year} (hư cấu)`,
          name_en: isReal
            ? "Plan of the OCOP programme for 2024"
            : `Sample plan for ${year} (made up)`,
          number: isReal ? "69/KH-UBND" : null,
          issued_on: isReal ? "2024-03-22" : null,
          starts_on: `${year}-01-01`,
          ends_on: `${year}-12-31`,
          unit_code: null,
          counted_kinds: [...MODERN],
          counted_channels: [],
          selling_days: 90,
          sources: [isReal ? PLAN_69 : CARRIED_ON],
          // Made-up participations are among what it counts.
          is_sample: hasHistory,
          targets: TARGETS.map(([metric, target]) => ({
            ...{ metric, target, baseline: null, due_on: `${year}-12-31` },
          })),
        },
      },
    });
  }
}
