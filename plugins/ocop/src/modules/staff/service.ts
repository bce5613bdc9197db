import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { StaffMember } from "./models/staff-member";
import { leavesNoAdministrator, type StaffGrant, type StaffRole } from "./rules/staff-role";

export type StaffMemberRow = InferTypeOf<typeof StaffMember>;
export type StaffMemberDetails = StaffGrant & { user_id: string };
type RoleChange = { before: StaffMemberRow | null; after: StaffMemberRow };

/** Changes of roles come one after the other: the count of administrators must hold until written. */
const LOCK_CHANGES = "select pg_advisory_xact_lock(hashtext('ocop_staff_member'))";

/**
 * Deleting a user leaves its role behind, so the row counts only while the user is there. The
 * user's table is read here in SQL: one statement that is also right inside the lock.
 */
const OF_A_LIVING_USER = `
  from ocop_staff_member member
  join "user" on "user".id = member.user_id and "user".deleted_at is null
  where member.deleted_at is null`;

/** Who may do what in the admin. Roles change only through `setRole` and `removeRole`. */
class StaffModuleService extends MedusaService({ StaffMember }) {
  /** The role of a user as it is now, or null when the user has none (or is no longer there). */
  @InjectManager()
  async findByUser(
    userId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<StaffMemberDetails | null> {
    const rows = await context.manager?.execute<StaffMemberDetails[]>(
      `select member.user_id, member.role, member.area, member.unit_codes ${OF_A_LIVING_USER}
       and member.user_id = ?`,
      [userId],
    );
    return rows?.[0] ?? null;
  }

  /**
   * Gives a user a role, instead of the one it may have.
   * @throws MedusaError not_allowed when the province would lose its last administrator.
   */
  @InjectManager()
  async setRole(
    member: StaffMemberDetails,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<RoleChange> {
    return await this.setRole_(member, context);
  }

  @InjectTransactionManager()
  protected async setRole_(
    { user_id, role, area, unit_codes }: StaffMemberDetails,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<RoleChange> {
    const before = await this.beforeChange_(user_id, role, context);
    const grant = { role, area, unit_codes };
    const after = before
      ? await this.updateStaffMembers({ id: before.id, ...grant }, context)
      : await this.createStaffMembers({ user_id, ...grant }, context);
    return { before, after };
  }

  /**
   * Takes the role of a user away.
   * @throws MedusaError not_found when the user has none; not_allowed when it is the province's
   * last administrator.
   */
  @InjectManager()
  async removeRole(
    userId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<StaffMemberRow> {
    return await this.removeRole_(userId, context);
  }

  @InjectTransactionManager()
  protected async removeRole_(
    userId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<StaffMemberRow> {
    const before = await this.beforeChange_(userId, null, context);
    if (!before) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `The user ${userId} has no role that could be removed`,
      );
    }
    await this.deleteStaffMembers(before.id, context);
    return before;
  }

  @InjectTransactionManager()
  protected async beforeChange_(
    userId: string,
    next: StaffRole | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<StaffMemberRow | null> {
    const transaction = context.transactionManager;
    await transaction?.execute(LOCK_CHANGES);
    const administrators = await transaction?.execute<{ user_id: string }[]>(
      `select member.user_id ${OF_A_LIVING_USER} and member.role = 'administrator'`,
    );
    const ids = (administrators ?? []).map(({ user_id }) => user_id);
    if (leavesNoAdministrator(ids, userId, next)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Đây là quản trị viên cuối cùng của tỉnh: hãy giao vai trò quản trị viên cho người khác trước. / This is the last administrator of the province: make somebody else an administrator first.",
      );
    }
    const [row] = await this.listStaffMembers({ user_id: userId }, {}, context);
    return row ?? null;
  }
}

export default StaffModuleService;
