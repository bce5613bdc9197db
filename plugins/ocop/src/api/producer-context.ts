import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { ProducerState } from "../modules/ocop/rules/producer-state";
import { sentence } from "../sentence";
import type { Actor } from "../types/actor";

/** For whom a signed-in person may act in the producers' portal. */
export type ProducerContext = {
  id: string;
  name: string;
  state: ProducerState;
  memberId: string;
  role: "owner" | "member";
};

/** A member of the staff who acts for a producer with its consent. */
export type Helper = {
  userId: string;
  name: string;
  /** The session of help, which the helper may end. */
  sessionId: string;
  /** Last day of the consent. */
  validUntil: string;
};

/** Who makes a request of the producers' portal; put there by the guard of `/producer`. */
export type PortalVisitor = {
  /** Who signs in; memberships are bound to it. Of a helper: a name that is nobody's. */
  authIdentityId: string;
  /** Empty for a helper, who has no account. */
  customerId: string;
  name: string;
  /** National form; a code has shown that it is the person's. Empty for a helper. */
  phone: string;
  email: string | null;
  /** Null: somebody who is no member of a producer yet. */
  producer: ProducerContext | null;
  /** The staff member who acts for the producer with its consent; null: the person acts alone. */
  helper: Helper | null;
};

/** Beside the request rather than on it: nothing that a client sends can get in. */
const visitors = new WeakMap<MedusaRequest, PortalVisitor>();

/** For the guard of `/producer` only. */
export function setVisitor(req: MedusaRequest, visitor: PortalVisitor): void {
  visitors.set(req, visitor);
}

/**
 * The person who makes a request of the portal.
 * @throws MedusaError unauthorized when nobody is signed in
 */
export function visitorOf(req: MedusaRequest): PortalVisitor {
  const visitor = visitors.get(req);
  if (visitor) return visitor;
  throw new MedusaError(
    MedusaError.Types.UNAUTHORIZED,
    sentence("Đăng nhập để tiếp tục", "Sign in to go on"),
  );
}

/**
 * The producer for which a request of the portal acts: every query and write is narrowed to its `id`.
 * @throws MedusaError unauthorized when nobody is signed in, forbidden when the person is no member
 */
export function producerOf(req: MedusaRequest): ProducerContext {
  const { producer } = visitorOf(req);
  if (producer) return producer;
  throw new MedusaError(
    MedusaError.Types.FORBIDDEN,
    sentence(
      "Bạn chưa là thành viên của cơ sở nào: gửi đơn tham gia, hoặc nhờ chủ cơ sở mời bạn",
      "You are not a member of a producer yet: apply to join, or ask the producer's owner to invite you",
    ),
  );
}

/**
 * As `producerOf`, for what only an owner may do.
 * @throws MedusaError forbidden for a member who is no owner, and for a helper
 */
export function ownedProducerOf(req: MedusaRequest): ProducerContext {
  const producer = producerOf(req);
  if (producer.role === "owner" && visitorOf(req).helper === null) return producer;
  throw new MedusaError(
    MedusaError.Types.FORBIDDEN,
    sentence("Chỉ chủ cơ sở làm được việc này", "Only an owner of the producer may do this"),
  );
}

/** The person behind a request of the portal as the audit log keeps them; a helper is named as staff. */
export function producerActorOf(
  req: MedusaRequest,
  reason: string | null = null,
): Actor & { id: string; name: string } {
  const { helper, name, producer, authIdentityId } = visitorOf(req);
  if (!helper) return { type: "producer", id: producer?.memberId ?? authIdentityId, name, reason };
  const behalf = sentence(`làm thay ${producer?.name}`, `on behalf of ${producer?.name}`);
  return {
    type: "staff",
    id: helper.userId,
    name: helper.name,
    reason: reason ? `${behalf}: ${reason}` : behalf,
  };
}
