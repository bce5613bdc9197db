import { productFacts } from "../register/product-facts";
import type OcopModuleService from "../modules/ocop/service";
import type { Star } from "../modules/ocop/rules/star";
import type { DossierState } from "../modules/ocop/rules/dossier/deadlines";
import type { CertificationFacts } from "../modules/ocop/rules/certification-status";
import type { PotentialFacts } from "../modules/ocop/rules/certification-status";

/** A producer's product in the register with what the rules read. */
export type OwnProduct = {
  id: string;
  name: string;
  description: string | null;
  created_at: Date | string;
  product_set: { number: number; name_vi: string; name_en: string };
  /** Oldest first. */
  certifications: (CertificationFacts & { public_code: string; decision_number: string | null })[];
  potential: PotentialFacts | null;
  /** The dossier that is under way; null: none. */
  dossier: { id: string; state: DossierState } | null;
};

/** The products of a producer in the register, by name. */
export async function readOwnProducts(
  ocop: OcopModuleService,
  producerId: string,
): Promise<OwnProduct[]> {
  const products = await ocop.listRegisteredProducts(
    { producer_id: producerId },
    {
      relations: ["product_set", "certifications", "dossiers"],
      order: { name: "ASC", id: "ASC" },
      take: null,
    },
  );
  return products.map((product) => {
    const { certifications, potential } = productFacts(product);
    const codes = new Map(product.certifications.map((row) => [row.id, row]));
    const underWay = product.dossiers.find(({ state }) => state === "open" || state === "returned");
    const { number, name_vi, name_en } = product.product_set;
    return {
      id: product.id,
      name: product.name,
      description: product.description,
      created_at: product.created_at,
      product_set: { number, name_vi, name_en },
      certifications: certifications.map((record) => ({
        ...record,
        star: record.star as Star,
        public_code: codes.get(record.id)?.public_code ?? "",
        decision_number: record.decisionNumber,
      })),
      potential,
      dossier: underWay ? { id: underWay.id, state: underWay.state } : null,
    };
  });
}
