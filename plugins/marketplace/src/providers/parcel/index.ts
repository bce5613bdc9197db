import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import ParcelFulfillmentService from "./service";

export default ModuleProvider(Modules.FULFILLMENT, { services: [ParcelFulfillmentService] });
