import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createProducersWorkflow,
  importAdministrativeUnitsWorkflow,
  importTaxonomyWorkflow,
  KNOWN_CHANNELS,
  recordCertificationsWorkflow,
  registerProductsWorkflow,
  saveChannelsWorkflow,
} from "@ocop/ocop/workflows";
import {
  ADMINISTRATIVE_UNITS,
  citationsOf,
  earliestDay,
  SAMPLE_PRODUCERS,
  SAMPLE_PRODUCTS,
  TAXONOMY,
  type SampleProduct,
} from "./sample-data";

/** Taxonomy, administrative units, places of sale and producers. */
export async function seedRegister(container: MedusaContainer): Promise<void> {
  const { sectors, groups, product_sets } = TAXONOMY;
  await importTaxonomyWorkflow(container).run({
    input: {
      sectors,
      groups: groups.map(({ code, sector, name_vi, name_en }) => ({
        code,
        sector,
        name_vi,
        name_en,
      })),
      product_sets: product_sets.map(({ sector: _sector, ...set }) => set),
    },
  });
  await importAdministrativeUnitsWorkflow(container).run({
    input: { units: ADMINISTRATIVE_UNITS },
  });
  await saveChannelsWorkflow(container).run({
    input: {
      actor: { type: "system", id: null, name: null },
      channels: [...KNOWN_CHANNELS],
    },
  });

  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({ entity: "producer", fields: ["handle"] });
  const handles = new Set(known.map(({ handle }) => handle));
  const missing = SAMPLE_PRODUCERS.filter(({ key }) => !handles.has(key));
  if (missing.length === 0) return;
  await createProducersWorkflow(container).run({
    input: {
      producers: missing.map(({ key, ...producer }) => ({
        ...producer,
        handle: key,
        sources: citationsOf(
          SAMPLE_PRODUCTS.filter(({ producer: of }) => of === key).flatMap(
            ({ sources }) => sources,
          ),
        ),
      })),
    },
  });
}

function certificationOf(product: SampleProduct, registeredProductId: string) {
  if (product.recognised_star === null) return [];
  return [
    {
      registered_product_id: registeredProductId,
      star: product.recognised_star,
      decision_number: product.decision_number,
      issued:
        product.recognised_on === null || product.precision === null
          ? null
          : { date: earliestDay(product.recognised_on), precision: product.precision },
      sources: citationsOf(product.sources),
    },
  ];
}

/** Registered products, linked to the listings that sell them, with their recognitions. */
export async function seedRegisteredProducts(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: registered }, { data: listings }] = await Promise.all([
    query.graph({ entity: "registered_product", fields: ["handle"] }),
    query.graph({ entity: "product", fields: ["id", "handle"] }),
  ]);
  const known = new Set(registered.map(({ handle }) => handle));
  const productIds = new Map(listings.map(({ handle, id }) => [handle, id]));

  const missing = SAMPLE_PRODUCTS.filter(({ handle }) => !known.has(handle));
  if (missing.length > 0) {
    await registerProductsWorkflow(container).run({
      input: {
        products: missing.map((product) => ({
          handle: product.handle,
          name: product.name_vi,
          potential_five_star: product.potential_five_star,
          evidence_grade: product.grade,
          sources: citationsOf(product.sources),
          producer: product.producer,
          product_set: product.product_set,
          product_id: productIds.get(product.handle) ?? null,
        })),
      },
    });
  }

  const { data: all } = await query.graph({
    entity: "registered_product",
    fields: ["id", "handle", "certifications.id"],
  });
  const byHandle = new Map(all.map((row) => [row.handle, row]));
  const certifications = SAMPLE_PRODUCTS.flatMap((product) => {
    const row = byHandle.get(product.handle);
    return row && row.certifications.length === 0 ? certificationOf(product, row.id) : [];
  });
  if (certifications.length > 0) {
    await recordCertificationsWorkflow(container).run({ input: { certifications } });
  }
}
