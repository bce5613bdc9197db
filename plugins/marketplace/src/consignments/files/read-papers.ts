import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { producerConsignments } from "../producer/producer-view";
import { readParcelOrders } from "../producer/read-orders";
import type { ConsignmentRow } from "../project";
import type { ParcelPaper, Sender } from "./parcel-paper";

/** What is printed of consignments, in their order. */
export async function readPapers(
  container: MedusaContainer,
  rows: readonly ConsignmentRow[],
): Promise<ParcelPaper[]> {
  const [views, orders] = await Promise.all([
    producerConsignments(container, rows),
    readParcelOrders(
      container,
      rows.map(({ order_id }) => order_id),
    ),
  ]);
  return rows.flatMap((row, index) => {
    const view = views[index];
    if (!view) return [];
    return {
      code: view.code,
      orderCode: view.order_code,
      placedAt: view.placed_at,
      recipient: view.recipient,
      items: view.items,
      weightG: view.weight_g,
      cashVnd: view.cash_to_collect_vnd,
      note: view.note,
      invoiceRequest: view.invoice_request,
      carrier: view.carrier,
      trackingNumber: view.tracking_number,
      language: orders.get(row.order_id)?.language ?? "vi",
    };
  });
}

type ProducerRow = {
  name: string;
  phone: string | null;
  address: string | null;
  administrative_unit: { full_name: string } | null;
};

/** The producer as its parcels name it. */
export async function readSender(container: MedusaContainer, producerId: string): Promise<Sender> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer",
    fields: ["name", "phone", "address", "administrative_unit.full_name"],
    filters: { id: producerId },
  });
  const [producer] = data as unknown as ProducerRow[];
  const place = [producer?.address, producer?.administrative_unit?.full_name].filter(Boolean);
  return {
    name: producer?.name ?? "",
    phone: producer?.phone ?? null,
    place: place.length > 0 ? place.join(", ") : null,
  };
}
