import { programmeRoutes } from "../programme-entries";

export const routes = programmeRoutes("communication_item", "communication_items");
