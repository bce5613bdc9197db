import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import OcopModule from "../modules/ocop";

/** The Medusa product that sells a registered product; the register does not need it to exist. */
export default defineLink(ProductModule.linkable.product, OcopModule.linkable.registeredProduct);
