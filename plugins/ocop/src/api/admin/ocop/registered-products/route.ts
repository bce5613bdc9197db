import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  readStaffRegisteredProducts,
  toStaffRegisteredProduct,
  withBadge,
  type StaffRegisteredProduct,
} from "../../../../catalog/staff-registered-product";
import { compareValues, pageOf } from "../../../../catalog/staff-scope";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import type { Star } from "../../../../modules/ocop/rules/star";
import { registerProductWorkflow } from "../../../../workflows/registered-product/workflows/register-product";
import { staffOf } from "../../../staff-context";
import { sortOf } from "../fields";
import { writeScopeOf } from "../write-scope";
import { readRegisteredProductView } from "./registered-product-view";
import type {
  AdminCreateRegisteredProductType,
  AdminGetRegisteredProductsType,
  REGISTERED_PRODUCT_ORDERS,
} from "./validators";

type Order = (typeof REGISTERED_PRODUCT_ORDERS)[number];

const VALUES: Record<Order, (product: StaffRegisteredProduct) => string | number | null> = {
  name: ({ name }) => name,
  producer: ({ producer }) => producer.name,
  product_set: ({ product_set: set }) => set.number,
  star: ({ badge }) => badge.star,
  valid_until: ({ badge }) => badge.valid_until?.date ?? null,
  created_at: ({ created_at: at }) => at.getTime(),
  updated_at: ({ updated_at: at }) => at.getTime(),
};

/** The registered products of the caller's area with today's badges, sold by the shop or not. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, q, product_set, producer_id, unit_code, status, star, sold, order } =
    req.validatedQuery as AdminGetRegisteredProductsType;
  const { unitCodes } = staffOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const today = civilDateAt(new Date());
  const rows = await readStaffRegisteredProducts(database, {
    unitCodes,
    q,
    producerId: producer_id,
    productSets: product_set,
    inUnits: unit_code,
    isSold: sold,
  });
  const found = withBadge(
    rows.map((row) => toStaffRegisteredProduct(row, today)),
    { statuses: status, stars: star?.map((text) => Number(text) as Star) },
  );
  const { field, descending } = sortOf<Order>(order);
  const valueOf = VALUES[field];
  const sorted = found.sort((left, right) =>
    compareValues(valueOf(left), valueOf(right), descending),
  );
  res.json({
    registered_products: pageOf(sorted, { limit, offset }),
    count: found.length,
    limit,
    offset,
    as_of: today,
  });
}

/** Enters a product of an active producer, from the idea on. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateRegisteredProductType>,
  res: MedusaResponse,
): Promise<void> {
  const { producer_id: producerId, ...facts } = req.validatedBody;
  const { result } = await registerProductWorkflow(req.scope).run({
    input: { ...(await writeScopeOf(req)), producerId, facts },
  });
  res.status(201).json({ registered_product: await readRegisteredProductView(req, result.id) });
}
