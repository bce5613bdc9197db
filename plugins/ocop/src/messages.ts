/* What other plugins send messages with. */
export { sendOnce } from "./daily/send-notification";
export { internationalPhone } from "./modules/ocop/rules/producer-contact";
