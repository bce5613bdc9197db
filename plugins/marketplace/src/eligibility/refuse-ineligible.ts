import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { cartProblem, orderProblem, type Ineligible } from "../rules/eligibility";
import { sentence } from "@ocop/ocop/http";
import { readEligibility } from "./read-eligibility";

const WORDS: Record<Ineligible, [string, string]> = {
  on_request: [
    "chỉ bán theo yêu cầu: hỏi cơ sở ở trang sản phẩm",
    "is sold on request only: ask the producer on the product's page",
  ],
  strong_alcohol: [
    "có độ cồn từ 15 độ nên không bán trực tuyến: bỏ khỏi giỏ để đặt hàng",
    "has 15 % of alcohol or more and is not sold online: take it out of the cart to order",
  ],
  age_unconfirmed: [
    "chỉ bán cho người từ 18 tuổi: xác nhận tuổi để đặt hàng",
    "is sold to adults only: confirm that you are 18 or older to order",
  ],
};

function refusal(title: string, problem: Ineligible): MedusaError {
  const [vietnamese, english] = WORDS[problem];
  const words = sentence(`${title} ${vietnamese}`, `${title} ${english}`);
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, words);
}

type Line = { variant_id?: string | null };

async function check(
  container: MedusaContainer,
  lines: readonly Line[],
  problemOf: (facts: Parameters<typeof cartProblem>[0]) => Ineligible | null,
): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const ids = lines.flatMap(({ variant_id }) => variant_id ?? []);
  for (const facts of await readEligibility(database, ids)) {
    const problem = problemOf(facts);
    if (problem) throw refusal(facts.title, problem);
  }
}

/** @throws MedusaError not_allowed when a line is of what no cart takes. */
export async function refuseOutsideCart(
  container: MedusaContainer,
  lines: readonly Line[],
): Promise<void> {
  await check(container, lines, cartProblem);
}

type OrderedCart = { metadata?: Record<string, unknown> | null; items?: readonly Line[] };

/**
 * The buyer's word of being 18 is `metadata.age_confirmed` of the cart, kept with the order.
 * @throws MedusaError not_allowed when something of the cart may not be ordered (so).
 */
export async function refuseIneligibleOrder(
  container: MedusaContainer,
  { metadata, items = [] }: OrderedCart,
): Promise<void> {
  const isAgeConfirmed = metadata?.["age_confirmed"] === true;
  await check(container, items, (facts) => orderProblem(facts, isAgeConfirmed));
}
