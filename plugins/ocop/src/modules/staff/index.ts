import { Module } from "@medusajs/framework/utils";
import StaffModuleService from "./service";

export const OCOP_STAFF_MODULE = "ocop_staff";

export default Module(OCOP_STAFF_MODULE, { service: StaffModuleService });
