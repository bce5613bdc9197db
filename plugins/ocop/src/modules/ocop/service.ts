import { MedusaService } from "@medusajs/framework/utils";
import { AdministrativeUnit } from "./models/administrative-unit";
import { Certification } from "./models/certification";
import { Producer } from "./models/producer";
import { ProductGroup } from "./models/product-group";
import { ProductSet } from "./models/product-set";
import { RegisteredProduct } from "./models/registered-product";
import { Sector } from "./models/sector";

/** Reads and writes of the register's own rows; every write of the product goes through a workflow. */
class OcopModuleService extends MedusaService({
  AdministrativeUnit,
  Certification,
  Producer,
  ProductGroup,
  ProductSet,
  RegisteredProduct,
  Sector,
}) {}

export default OcopModuleService;
