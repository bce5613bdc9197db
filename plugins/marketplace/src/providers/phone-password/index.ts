import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { PhonePasswordAuthProvider } from "./service";

export default ModuleProvider(Modules.AUTH, { services: [PhonePasswordAuthProvider] });
