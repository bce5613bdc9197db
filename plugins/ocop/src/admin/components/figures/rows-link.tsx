import type { ReactNode } from "react";
import type { Measure, Metric } from "../../../modules/ocop/rules/figures/metric";
import type { Query } from "../../lib/api";
import { rowsPage } from "../../lib/figure-address";
import { TextLink } from "../recognition/text-link";

type RowsLinkProps = {
  metric: Metric;
  measure: Measure;
  /** Keeps the rows to the numbers shown, and names the part of a breakdown. */
  query: Query;
  children: ReactNode;
};

/** A number that leads to the rows behind it. */
export function RowsLink({ metric, measure, query, children }: RowsLinkProps) {
  return <TextLink to={rowsPage(metric.id, { ...query, measure })}>{children}</TextLink>;
}
