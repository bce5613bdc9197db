import { model } from "@medusajs/framework/utils";
import { APPLICATION_DOCUMENT_TYPES } from "../rules/application";
import { Application } from "./application";

/** A paper that is shown with an application; its file is private, as that of a document. */
export const ApplicationDocument = model.define(
  { name: "application_document", tableName: "ocop_application_document" },
  {
    id: model.id({ prefix: "oapdo" }).primaryKey(),
    type: model.enum([...APPLICATION_DOCUMENT_TYPES]),
    file_id: model.text(),
    file_name: model.text(),
    media_type: model.text(),
    size_bytes: model.number(),
    sha256: model.text(),
    application: model.belongsTo(() => Application, { mappedBy: "documents" }),
  },
);
