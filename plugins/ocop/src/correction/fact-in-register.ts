import type { CorrectedFact } from "../modules/ocop/rules/register-correction";
import type { RegisterFacts, RegisterProduct } from "../profile/register-facts";

function certificateInWords({ certifications: [newest] }: RegisterProduct): string | null {
  if (newest === undefined) return null;
  const { star, decision_number, issued_on, valid_until } = newest;
  const parts = [`${star} sao`, decision_number, issued_on && `từ ${issued_on}`];
  return [...parts, valid_until && `đến ${valid_until}`].filter(Boolean).join(", ");
}

/**
 * What the register says of a fact on the day it is reported, in Vietnamese as the staff read it; null:
 * nothing. The report keeps it, so that it stays clear what was meant once the register is put right.
 */
export function factInRegister(
  register: RegisterFacts,
  fact: CorrectedFact,
  product: RegisterProduct | null,
): string | null {
  switch (fact) {
    case "place":
      return register.place?.full_name ?? register.legacy_place;
    case "management_systems":
      return register.management_systems.map(({ name }) => name).join(", ") || null;
    case "product_name":
      return product?.name ?? null;
    case "product_set":
      return product && `${product.product_set.number}. ${product.product_set.name_vi}`;
    case "certification":
      return product && certificateInWords(product);
    case "missing_product":
    case "other":
      return null;
    default:
      return register[fact];
  }
}
