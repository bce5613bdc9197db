import { MedusaService } from "@medusajs/framework/utils";
import { Account } from "./models/account";
import { AccountCode } from "./models/account-code";
import { AccountConsent } from "./models/account-consent";

/** Reads and writes of accounts' own rows; every write goes through a workflow. */
class AccountModuleService extends MedusaService({ Account, AccountCode, AccountConsent }) {}

export default AccountModuleService;
