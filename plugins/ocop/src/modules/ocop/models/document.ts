import { model } from "@medusajs/framework/utils";
import { civilDates } from "./civil-date-check";
import { Dossier } from "./dossier";
import { RegisteredProduct } from "./registered-product";

/**
 * A paper of a producer: of the producer itself, or of one product, shown in a dossier or on its
 * own. The file is private; `file_id` is its key in Medusa's file module.
 */
export const Document = model
  .define(
    { name: "document", tableName: "ocop_document" },
    {
      id: model.id({ prefix: "odoc" }).primaryKey(),
      producer_id: model.text().index(),
      /** A code of rules/document-types. */
      type: model.text(),
      title: model.text().nullable(),
      issuer: model.text().nullable(),
      number: model.text().nullable(),
      issued_on: model.text().nullable(),
      /** Last valid day; null: without end or not stated. */
      valid_until: model.text().nullable(),
      file_id: model.text().nullable(),
      file_name: model.text().nullable(),
      media_type: model.text().nullable(),
      size_bytes: model.number().nullable(),
      sha256: model.text().nullable(),
      registered_product: model
        .belongsTo(() => RegisteredProduct, { mappedBy: "documents" })
        .nullable(),
      dossier: model.belongsTo(() => Dossier, { mappedBy: "documents" }).nullable(),
    },
  )
  .checks([
    {
      name: "ocop_document_civil_dates",
      expression: (columns) => civilDates(columns.issued_on, columns.valid_until),
    },
  ]);
