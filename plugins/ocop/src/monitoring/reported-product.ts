import { managerOf, type RegisterContext } from "../modules/ocop/service";

/** The registered product that a page of the shop sells, or that has the handle itself; or null. */
export async function productOfHandle(
  context: RegisterContext,
  handle: string,
): Promise<string | null> {
  const rows = await managerOf(context).execute<{ id: string }[]>(
    `select registered.id from ocop_registered_product registered
     left join product_product_ocop_registered_product link
       on link.registered_product_id = registered.id and link.deleted_at is null
     left join product on product.id = link.product_id and product.deleted_at is null
     where registered.deleted_at is null and (product.handle = ? or registered.handle = ?)
     order by (product.handle = ?) desc nulls last limit 1`,
    [handle, handle, handle],
  );
  return rows[0]?.id ?? null;
}

export type CodedCertification = { id: string; registered_product_id: string };

/** The certification with a public code, however a person set spaces and capitals; or null. */
export async function certificationOfCode(
  context: RegisterContext,
  code: string,
): Promise<CodedCertification | null> {
  const rows = await managerOf(context).execute<CodedCertification[]>(
    `select id, registered_product_id from ocop_certification
     where public_code = ? and deleted_at is null`,
    [code.replace(/[\s-]/gu, "").toUpperCase()],
  );
  return rows[0] ?? null;
}
