import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StatementProducer } from "../types/statement";
import { missing } from "./refusals";

type ProducerRow = {
  id: string;
  name: string;
  legal_name: string;
  legal_form: string;
  tax_code: string | null;
};

/** Producers of the register by id, also those that have left it: what they are owed stays. */
export async function readSellers(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, StatementProducer>> {
  if (ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer",
    fields: ["id", "name", "legal_name", "legal_form", "tax_code"],
    filters: { id: [...ids] },
    withDeleted: true,
  });
  return new Map(
    (data as unknown as ProducerRow[]).map((row) => [
      row.id,
      {
        id: row.id,
        name: row.name,
        legalName: row.legal_name,
        legalForm: row.legal_form,
        taxCode: row.tax_code,
      },
    ]),
  );
}

/** @throws MedusaError not_found */
export async function readSeller(
  container: MedusaContainer,
  id: string,
): Promise<StatementProducer> {
  const seller = (await readSellers(container, [id])).get(id);
  if (!seller) {
    throw missing(
      `Không có chủ thể "${id}": xem lại danh sách.`,
      `There is no producer "${id}": look it up in the list.`,
    );
  }
  return seller;
}
