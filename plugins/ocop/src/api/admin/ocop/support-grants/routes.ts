import { programmeRoutes } from "../programme-entries";

export const routes = programmeRoutes("support_grant", "support_grants");
