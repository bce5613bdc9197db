import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { MessageFolderNotificationProvider } from "./service";

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [MessageFolderNotificationProvider],
});
