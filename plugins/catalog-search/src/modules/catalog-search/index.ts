import { Module } from "@medusajs/framework/utils";
import CatalogSearchModuleService from "./service";

export const CATALOG_SEARCH_MODULE = "catalog_search";

export default Module(CATALOG_SEARCH_MODULE, { service: CatalogSearchModuleService });
