import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { recordProgrammeEntryWorkflow } from "@ocop/ocop/workflows";
import { SEED } from "./fictional-producer";

const YEARS = [2024, 2025, 2026];
/** Nothing of the sample is later. */
const LAST_DAY = "2026-09-30";
const TOPICS = ["Bán hàng trên sàn", "An toàn thực phẩm", "Nhãn và truy xuất nguồn gốc"];
const SUPPORT = ["packaging", "label", "testing", "equipment", "digital"] as const;
const EVENTS = [
  ["fair", "Hội chợ OCOP Mẫu"],
  ["connection_week", "Tuần lễ kết nối Mẫu"],
  ["conference", "Hội nghị xúc tiến Mẫu"],
  ["export_mission", "Đoàn xúc tiến xuất khẩu Mẫu"],
] as const;
const NOBODY = "Đơn vị mẫu (hư cấu)";

/** Each year more producers come. */
const comingIn = (year: number, producers: readonly string[]) =>
  producers.slice(0, 8 + (year - 2024) * 5);

function coursesOf(year: number, producers: readonly string[]) {
  return TOPICS.map((topic, index) => ({
    noun: "training_course" as const,
    facts: {
      name: `Lớp tập huấn mẫu: ${topic.toLowerCase()} ${year} (hư cấu)`,
      topic,
      organiser: NOBODY,
      place: "Hội trường mẫu (hư cấu)",
      starts_on: `${year}-0${index * 2 + 3}-10`,
      ends_on: `${year}-0${index * 2 + 3}-11`,
      attendance: comingIn(year, producers)
        .filter((_, place) => place % 3 !== index)
        .map((producer_id, place) => ({ producer_id, people: (place % 3) + 1 })),
    },
  }));
}

function eventsOf(year: number, producers: readonly string[]) {
  return EVENTS.map(([kind, name], index) => {
    const producer_ids = comingIn(year, producers).filter((_, place) => place % 4 === index);
    return {
      noun: "trade_event" as const,
      facts: {
        kind,
        name: `${name} ${year} (hư cấu)`,
        organiser: NOBODY,
        place: "Địa điểm mẫu (hư cấu)",
        starts_on: `${year}-0${index * 2 + 2}-05`,
        ends_on: `${year}-0${index * 2 + 2}-09`,
        producer_ids,
        outcomes: producer_ids.slice(0, 2).map((producer_id, place) => ({
          producer_id,
          kind: place === 0 ? ("contract" as const) : ("order" as const),
          partner: "Siêu thị Mẫu (hư cấu)",
          amount_vnd: (place + 1) * 40_000_000,
          agreed_on: `${year}-0${index * 2 + 2}-08`,
          document_id: null,
        })),
      },
    };
  });
}

function supportOf(year: number, producers: readonly string[]) {
  return SUPPORT.map((kind, index) => ({
    noun: "support_grant" as const,
    facts: {
      producer_id: producers[(year - 2024) * SUPPORT.length + index] ?? producers[0] ?? "",
      kind,
      description: "Số liệu mẫu, hư cấu",
      given_on: `${year}-0${index + 4}-15`,
      amount_vnd: (index + 1) * 15_000_000,
      decision_number: `MẪU-${year}-${index + 1}/HƯ-CẤU`,
    },
  }));
}

function itemsOf(year: number, producers: readonly string[]) {
  const [first = ""] = comingIn(year, producers);
  return [
    {
      noun: "communication_item" as const,
      facts: {
        kind: "story" as const,
        title_vi: `Câu chuyện mẫu ${year} (hư cấu)`,
        title_en: `Sample story ${year} (made up)`,
        outlet: "Báo Mẫu (hư cấu)",
        url: `https://bao.mau.example/cau-chuyen-${year}`,
        published_on: `${year}-08-20`,
        is_public: false,
        producer_ids: [first],
        registered_product_ids: [],
      },
    },
  ];
}

/** Courses, events, support and stories that never were, of the producers of the sample history alone. */
export async function seedProgrammeHistory(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({
    entity: "training_course",
    fields: ["id"],
    pagination: { take: 1 },
  });
  if (known.length > 0) return;
  const { data: rows } = await query.graph({
    entity: "producer",
    fields: ["id", "handle"],
    filters: { handle: { $like: "mau-so-lieu-%" } },
  });
  const producers = rows
    .sort((left, right) => left.handle.localeCompare(right.handle))
    .map(({ id }) => id);
  const entries = YEARS.flatMap((year) => [
    ...coursesOf(year, producers),
    ...eventsOf(year, producers),
    ...supportOf(year, producers),
    ...itemsOf(year, producers),
  ]);
  for (const entry of entries) {
    await recordProgrammeEntryWorkflow(container).run({
      input: { ...SEED, today: LAST_DAY, id: null, entry, reason: null },
    });
  }
}
