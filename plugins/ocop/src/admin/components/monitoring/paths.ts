/** Addresses of the monitoring: the pages, under the admin, and the API. */
export const INSPECTIONS_API = "/admin/ocop/inspections";
export const MISUSE_REPORTS_API = "/admin/ocop/misuse-reports";
export const RECALLS_API = "/admin/ocop/recalls";

export const INSPECTIONS_PAGE = "/ocop/monitoring";
export const MISUSE_REPORTS_PAGE = "/ocop/monitoring/misuse-reports";
export const RECALLS_PAGE = "/ocop/monitoring/recalls";

export const inspectionPage = (id: string) => `/ocop/monitoring/inspections/${id}`;
export const misuseReportPage = (id: string) => `${MISUSE_REPORTS_PAGE}/${id}`;
export const recallPage = (id: string) => `${RECALLS_PAGE}/${id}`;
export const registeredProductPage = (id: string) => `/ocop/registered-products/${id}`;
