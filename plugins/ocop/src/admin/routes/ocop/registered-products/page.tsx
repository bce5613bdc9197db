import { defineRouteConfig } from "@medusajs/admin-sdk";
import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { useNavigate } from "react-router-dom";
import { Crumb } from "../../../components/crumb";
import { ExportBar } from "../../../components/export-bar";
import { RecordTable } from "../../../components/record-table";
import { RowLink } from "../../../components/row-link";
import { CertificationBadge } from "../../../components/status-badge";
import { useWords } from "../../../i18n/use-words";
import { useFormats } from "../../../lib/use-formats";
import { useMayWrite } from "../../../lib/use-staff";
import { placeOf } from "../producers/producer";
import { productSetName, type RegisteredProductRow } from "./registered-product";
import { RegisteredProductForm } from "./registered-product-form";
import { useRegisteredProductFilters } from "./use-filters";

const column = createDataTableColumnHelper<RegisteredProductRow>();
const hrefOf = ({ id }: { id: string }) => `/ocop/registered-products/${id}`;

function useColumns() {
  const { t, language } = useWords();
  const format = useFormats();
  return useMemo(
    () => [
      column.accessor("name", {
        header: t("registered_products.name"),
        enableSorting: true,
        cell: ({ row: { original } }) => <RowLink to={hrefOf(original)}>{original.name}</RowLink>,
      }),
      column.display({
        id: "status",
        header: t("registered_products.status"),
        cell: ({ row: { original } }) => (
          <CertificationBadge status={original.badge.certification_status} />
        ),
      }),
      column.accessor("producer", {
        header: t("registered_products.producer"),
        enableSorting: true,
        cell: ({ getValue }) => getValue().name,
      }),
      column.accessor("badge.star", {
        id: "star",
        header: t("registered_products.stars"),
        enableSorting: true,
        cell: ({ row: { original } }) => original.badge.star ?? "–",
      }),
      column.accessor("badge.valid_until", {
        id: "valid_until",
        header: t("registered_products.valid_until"),
        enableSorting: true,
        cell: ({ row: { original } }) =>
          original.badge.valid_until === null ? "–" : format.dated(original.badge.valid_until),
      }),
      column.display({
        id: "place",
        header: t("registered_products.place"),
        cell: ({ row: { original } }) =>
          placeOf({
            administrative_unit: original.administrative_unit,
            legacy_place: original.producer.legacy_place,
          }) ?? t("common.unknown"),
      }),
      column.accessor("product_set", {
        header: t("registered_products.product_set"),
        enableSorting: true,
        cell: ({ getValue }) => (
          <span className="block max-w-64 truncate" title={productSetName(getValue(), language)}>
            {productSetName(getValue(), language)}
          </span>
        ),
      }),
    ],
    [format, language, t],
  );
}

const RegisteredProductsPage = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const mayWrite = useMayWrite();
  const [isCreating, setIsCreating] = useState(false);
  return (
    <>
      <RecordTable<RegisteredProductRow>
        title={t("navigation.registered_products")}
        subtitle={t("registered_products.subtitle")}
        path="/admin/ocop/registered-products"
        rowsKey="registered_products"
        columns={useColumns()}
        filters={useRegisteredProductFilters()}
        search
        rowId={({ id }) => id}
        rowHref={hrefOf}
        actions={
          mayWrite ? [{ label: t("common.create"), onClick: () => setIsCreating(true) }] : undefined
        }
        empty={{
          heading: t("registered_products.empty"),
          description: t("registered_products.empty_hint"),
        }}
      >
        <ExportBar what="registered-products" filterIds={["unit_code"]} />
      </RecordTable>
      {isCreating && (
        <RegisteredProductForm
          product={null}
          onClose={() => setIsCreating(false)}
          onSaved={(product) => navigate(hrefOf(product))}
        />
      )}
    </>
  );
};

export default RegisteredProductsPage;

export const config = defineRouteConfig({
  label: "navigation.registered_products",
  translationNs: "ocop",
  rank: 4,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.registered_products" /> };
