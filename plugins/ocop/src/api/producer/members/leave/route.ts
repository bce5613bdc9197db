import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "../../../../sentence";
import { removeProducerMemberWorkflow } from "../../../../workflows/producer-member/workflows/remove-producer-member";
import { producerActorOf, producerOf, visitorOf } from "../../../producer-context";

/** Ends one's own membership; the last owner hands the producer over first. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: producerId, memberId } = producerOf(req);
  if (visitorOf(req).helper) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      sentence(
        "Người giúp không là thành viên: bấm Kết thúc ở đầu trang để thôi làm thay.",
        "A helper is no member: press End at the top of the page to stop helping.",
      ),
    );
  }
  await removeProducerMemberWorkflow(req.scope).run({
    input: { actor: producerActorOf(req), unitCodes: null, producerId, memberId },
  });
  res.json({ left: true });
}
