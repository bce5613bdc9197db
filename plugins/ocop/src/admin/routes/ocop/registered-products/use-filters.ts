import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui";
import { useMemo } from "react";
import { CERTIFICATION_STATUSES } from "../../../../modules/ocop/rules/certification-status";
import { useWords } from "../../../i18n/use-words";
import { useResource } from "../../../lib/use-resource";
import type { Unit } from "../producers/producer";
import { productSetName, type ProductSet } from "./registered-product";

/** The filters of the list, named as the route's parameters. */
type Filters = {
  status: string;
  star: string;
  product_set: string;
  unit_code: string;
  sold: string;
};

const filter = createDataTableFilterHelper<Filters>();
const STARS = [5, 4, 3];

/** Today's status and stars, product set, unit, and whether the shop sells it. */
export function useRegisteredProductFilters(): DataTableFilter[] {
  const { t, language } = useWords();
  const units = useResource<{ units: Unit[] }>("/admin/ocop/units").data?.units;
  const sets = useResource<{ product_sets: ProductSet[] }>("/admin/ocop/product-sets").data
    ?.product_sets;
  return useMemo(
    () => [
      filter.accessor("status", {
        type: "select",
        label: t("registered_products.status"),
        options: CERTIFICATION_STATUSES.map((value) => ({
          value,
          label: t(`status.certification.${value}`),
        })),
      }),
      filter.accessor("star", {
        type: "select",
        label: t("registered_products.stars"),
        options: STARS.map((star) => ({
          value: String(star),
          label: t("common.star", { count: star }),
        })),
      }),
      filter.accessor("product_set", {
        type: "select",
        label: t("registered_products.product_set"),
        options: (sets ?? []).map((set) => ({
          value: String(set.number),
          label: productSetName(set, language),
        })),
      }),
      filter.accessor("unit_code", {
        type: "select",
        label: t("producers.unit"),
        options: (units ?? []).map(({ code, full_name: label }) => ({ value: code, label })),
      }),
      filter.accessor("sold", {
        type: "radio",
        label: t("registered_products.sold"),
        options: [
          { value: "true", label: t("common.yes") },
          { value: "false", label: t("common.no") },
        ],
      }),
    ],
    [language, sets, t, units],
  );
}
