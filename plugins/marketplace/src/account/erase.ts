import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { forgetApplicantWorkflow } from "@ocop/ocop/workflows";
import { ACCOUNT_MODULE } from "../modules/account";
import type AccountModuleService from "../modules/account/service";
import { internationalPhone } from "../rules/mobile-phone";
import { findPhoneIdentity } from "./identity";
import { MESSAGES_OF_CUSTOMER } from "./messages-of";
import type { AccountRow } from "./read-account";

const FORGET_MESSAGES = `delete from notification where ${MESSAGES_OF_CUSTOMER}`;
const FORGET_LETTERS = `delete from ocop_order_message
  where order_id in (select id from "order" where customer_id = :customerId)`;

/** Carts that are being paid are left to become an order or to lapse; the others name nobody any more. */
const IDLE_CARTS = `
select cart.id, cart.shipping_address_id, cart.billing_address_id from cart
where cart.customer_id = :customerId and cart.deleted_at is null
  and (cart.completed_at is not null or not exists (
    select 1 from cart_payment_collection link
    where link.cart_id = cart.id and link.deleted_at is null))`;
const FORGET_CARTS = `
update cart set customer_id = null, email = null,
  metadata = case when id = any(:idleIds) then null else metadata end
where customer_id = :customerId`;

/** Also of a customer whom staff has removed in the admin; the module would no longer find it. */
const FORGET_CUSTOMER = [
  "delete from customer_address where customer_id = :customerId",
  `update customer set first_name = :nobody, last_name = '', phone = null, email = null,
     company_name = null, metadata = null, has_account = false where id = :customerId`,
];

/** What a customer is called in the admin once nobody is behind it. */
const NOBODY = "Tài khoản đã xóa / Erased account";

type IdleCart = {
  id: string;
  shipping_address_id: string | null;
  billing_address_id: string | null;
};

/**
 * Takes everything out of the account that tells whose it was: sign-in, name, phone, e-mail, addresses,
 * carts, messages, codes, applications. Orders stay with their recipient, for the books; consents stay as proof and
 * are marked as taken back. May be run again after it broke off: the account's row goes last.
 */
export async function eraseAccount(
  container: MedusaContainer,
  { id, customer_id: customerId, phone }: Pick<AccountRow, "id" | "customer_id" | "phone">,
): Promise<void> {
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
  const identity = await findPhoneIdentity(container, phone);
  if (identity) await eraseIdentity(container, identity.authIdentityId, customerId);
  await eraseCarts(container, customerId, phone);
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const statement of FORGET_CUSTOMER) {
    await database.raw(statement, { customerId, nobody: NOBODY });
  }
  const codes = await accounts.listAccountCodes({ phone }, { select: ["id"], take: null });
  if (codes.length > 0) await accounts.deleteAccountCodes(codes.map((one) => one.id));
  const consents = await accounts.listAccountConsents(
    { customer_id: customerId, withdrawn_at: null },
    { select: ["id"], take: null },
  );
  const withdrawn_at = new Date();
  if (consents.length > 0) {
    await accounts.updateAccountConsents(
      consents.map(({ id: one }) => ({ id: one, withdrawn_at })),
    );
  }
  await accounts.deleteAccounts([id]);
}

/** Somebody else may have registered the number meanwhile, when the erasure broke off: theirs stays. */
async function eraseIdentity(
  container: MedusaContainer,
  authIdentityId: string,
  customerId: string,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const [identity] = await auth.listAuthIdentities({ id: [authIdentityId] });
  if (identity?.app_metadata?.customer_id !== customerId) return;
  await forgetApplicantWorkflow(container).run({ input: { authIdentityId } });
  await auth.deleteAuthIdentities([authIdentityId]);
}

async function eraseCarts(
  container: MedusaContainer,
  customerId: string,
  phone: string,
): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(FORGET_MESSAGES, {
    customerId,
    internationalPhone: internationalPhone(phone),
  });
  await database.raw(FORGET_LETTERS, { customerId });
  const { rows } = await database.raw<{ rows: IdleCart[] }>(IDLE_CARTS, { customerId });
  const addresses = rows.flatMap((cart) =>
    [cart.shipping_address_id, cart.billing_address_id].filter((one) => one !== null),
  );
  if (addresses.length > 0) {
    await container.resolve(Modules.CART).updateAddresses(
      [...new Set(addresses)].map((id) => ({
        id,
        ...{ first_name: "", last_name: "", phone: "", address_1: "", address_2: "", company: "" },
        metadata: {},
      })),
    );
  }
  await database.raw(FORGET_CARTS, { customerId, idleIds: rows.map(({ id }) => id) });
}
