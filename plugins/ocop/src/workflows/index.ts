export { importAdministrativeUnitsWorkflow } from "./administrative-unit/workflows/import-administrative-units";
export { recordCertificationsWorkflow } from "./certification/workflows/record-certifications";
export { createProducersWorkflow } from "./producer/workflows/create-producers";
export { registerProductsWorkflow } from "./registered-product/workflows/register-products";
export { importTaxonomyWorkflow } from "./taxonomy/workflows/import-taxonomy";
export { removeStaffRoleWorkflow } from "./staff-role/workflows/remove-staff-role";
export { setStaffRoleWorkflow } from "./staff-role/workflows/set-staff-role";
