import type { BothLanguages } from "../../contract/adapter";
import type { ChannelProduct, ProductVariant } from "../../contract/channel-product";
import type { Issue } from "../../contract/issue";

/**
 * One thing that a pack asks of a product, as data. `variant`: of each of its sizes, whose `field` is
 * below `variants.<sku>`.
 */
export type Requirement = {
  code: string;
  message: BothLanguages;
  fix: BothLanguages;
} & (
  | { of: "product"; field: string; isMet(product: ChannelProduct): boolean }
  | { of: "variant"; field: string; isMet(variant: ProductVariant): boolean }
);

export type Demand = { requirement: Requirement; severity: Issue["severity"] };

const sizeOf = (product: ChannelProduct, variant: ProductVariant): BothLanguages =>
  product.variants.length === 1
    ? { vi: "", en: "" }
    : { vi: ` (${variant.title.vi})`, en: ` (${variant.title.en ?? variant.title.vi})` };

/** What of the demands a product does not meet, in their order. */
export function unmet(demands: readonly Demand[], product: ChannelProduct): Issue[] {
  return demands.flatMap(({ requirement, severity }): Issue[] => {
    const { code, field, message, fix } = requirement;
    if (requirement.of === "product") {
      return requirement.isMet(product) ? [] : [{ code, severity, field, message, fix }];
    }
    return product.variants
      .filter((variant) => !requirement.isMet(variant))
      .map((variant) => {
        const size = sizeOf(product, variant);
        return {
          ...{ code, severity, fix },
          field: `variants.${variant.sku}.${field}`,
          message: { vi: `${message.vi}${size.vi}`, en: `${message.en}${size.en}` },
        };
      });
  });
}
