import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createProducersWorkflow,
  recordCertificationsWorkflow,
  recordHistoryWorkflow,
  registerProductsWorkflow,
} from "@ocop/ocop/workflows";
import { SEED } from "./fictional-producer";

const COUNT = 24;
const FORMS = ["household", "cooperative", "enterprise", "cooperative_group"] as const;
const UNITS = ["21211", "21548", "21409", "21028"];
const PAPERS = ["contract", "invoice"] as const;
/** A year and two places of sale for each group of producers: more take part from year to year. */
const CHANNELS = ["shopee", "co-opmart", "postmart", "tiktok-shop", "winmart", "zalo"];
const SOURCE = {
  citation_vi: "Số liệu mẫu, hư cấu: chỉ để biểu đồ có gì để xem",
  citation_en: "Sample, made up: so that charts have something to show",
  url: null,
};

const handleOf = (index: number) => `mau-so-lieu-${String(index + 1).padStart(2, "0")}`;

/** A day of a month of the three years from 2024 on. */
function dayIn(month: number, day: number): string {
  const year = 2024 + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const MONTHS = 33;

function participationOf(index: number, ids: { producer: string; product: string }) {
  const channel_code = CHANNELS[index % CHANNELS.length] ?? "shopee";
  const began = (index * 5) % (MONTHS - 6);
  const isRetail = channel_code === "co-opmart" || channel_code === "winmart";
  const looks = [began + 1, began + 10, began + 20].filter((month) => month < MONTHS);
  const checks = looks.map((month, place) => ({
    checked_on: dayIn(month, 10),
    // Of every fifth the link was found dead in the end, so that a figure falls too.
    outcome:
      index % 5 === 4 && place === looks.length - 1 && place > 0
        ? ("dead" as const)
        : ("verified" as const),
    note: "Số liệu mẫu, hư cấu",
  }));
  const paper = {
    reference: `MẪU-${String(index + 1).padStart(3, "0")}`,
    issued_on: dayIn(began, 5),
    valid_until: null,
  };
  return {
    producer_id: ids.producer,
    channel_code,
    registered_product_id: index % 2 === 0 ? ids.product : null,
    started_on: dayIn(began, 5),
    ended_on: index % 7 === 6 ? dayIn(Math.min(began + 12, MONTHS), 28) : null,
    // Every fourth is declared only.
    evidence:
      index % 4 === 3
        ? []
        : isRetail
          ? PAPERS.map((kind) => ({ kind, url: null, ...paper, checks }))
          : [
              {
                ...{ kind: "shop_link" as const, reference: null, issued_on: null },
                ...{ valid_until: null, url: `https://gian-hang-${index + 1}.mau.example`, checks },
              },
            ],
    sales: Array.from({ length: MONTHS - began }, (_, month) => month + began)
      .filter((month) => (month + index) % 4 === 0)
      .map((month) => ({
        reference: `MẪU-${index + 1}-${month}`,
        sold_on: dayIn(month, 15),
        quantity: 10,
        amount_vnd: 1_000_000,
      })),
  };
}

/**
 * A history that never was, on producers that do not exist, so that the figures' charts show how they
 * move. The producers are suspended: they count in figures and sell nowhere in the shop.
 */
export async function seedFigureHistory(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const handles = Array.from({ length: COUNT }, (_, index) => handleOf(index));
  const read = async () =>
    (
      await query.graph({
        entity: "producer",
        fields: ["id", "handle", "registered_products.id"],
        filters: { handle: handles },
      })
    ).data;
  if ((await read()).length > 0) return;
  await createProducersWorkflow(container).run({
    input: {
      producers: handles.map((handle, index) => ({
        handle,
        name: `Cơ sở Mẫu số liệu ${index + 1} (hư cấu)`,
        legal_name: `Cơ sở Mẫu số liệu ${index + 1} (hư cấu)`,
        legal_form: FORMS[index % FORMS.length] ?? "household",
        unit_code: UNITS[index % UNITS.length] ?? null,
        legacy_place: null,
        craft_village: index % 8 === 0 ? "Làng nghề mẫu (hư cấu)" : null,
        state: "suspended" as const,
        management_systems: [],
        sources: [SOURCE],
      })),
    },
  });
  const { result: products } = await registerProductsWorkflow(container).run({
    input: {
      products: handles.map((handle, index) => ({
        handle: `${handle}-san-pham`,
        name: `Sản phẩm mẫu ${index + 1} (hư cấu)`,
        potential_five_star: false,
        evidence_grade: null,
        sources: [SOURCE],
        producer: handle,
        product_set: (index % 25) + 1,
        product_id: null,
      })),
    },
  });
  const productIds = products as unknown as { handle: string; id: string }[];
  await recordCertificationsWorkflow(container).run({
    input: {
      certifications: productIds.map(({ id }, index) => ({
        registered_product_id: id,
        star: index % 6 === 0 ? 4 : 3,
        decision_number: `MẪU-${index + 1}/HƯ-CẤU`,
        issued: { date: dayIn(index, 20), precision: "day" as const },
        sources: [SOURCE],
      })),
    },
  });
  const producers = new Map((await read()).map((row) => [row.handle, row]));
  await recordHistoryWorkflow(container).run({
    input: {
      actor: SEED.actor,
      participations: handles.flatMap((handle, index) => {
        const producer = producers.get(handle)?.id;
        const product = producers.get(handle)?.registered_products[0]?.id;
        return producer && product ? participationOf(index, { producer, product }) : [];
      }),
    },
  });
}
