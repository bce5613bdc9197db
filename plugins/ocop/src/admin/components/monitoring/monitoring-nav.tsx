import { PartsNav } from "../parts-nav";
import { INSPECTIONS_PAGE, MISUSE_REPORTS_PAGE, RECALLS_PAGE } from "./paths";

const PARTS = [
  { to: INSPECTIONS_PAGE, word: "monitoring.inspection.title" },
  { to: MISUSE_REPORTS_PAGE, word: "monitoring.misuse_report.title" },
  { to: RECALLS_PAGE, word: "monitoring.recall.title" },
] as const;

/** The three lists of the monitoring. */
export const MonitoringNav = () => <PartsNav label="monitoring.parts" parts={PARTS} />;
