import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { PostgresSearchService } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [PostgresSearchService] });
