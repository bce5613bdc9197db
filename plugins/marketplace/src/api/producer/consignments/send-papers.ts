import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ParcelPaper, Sender } from "../../../consignments/files/parcel-paper";
import { readPapers, readSender } from "../../../consignments/files/read-papers";
import { notNow } from "../../../payout/refusals";
import { producerOf } from "@ocop/ocop/http";
import { sendFile } from "../../payout-request";
import { readOwn } from "./read-own";
import type { ProducerGetPapersType } from "./validators";

/** Answers with the papers of the consignments that the query names. */
export async function sendPapers(
  req: MedusaRequest,
  res: MedusaResponse,
  {
    name,
    write,
  }: { name: string; write: (papers: ParcelPaper[], sender: Sender) => Promise<Buffer> },
): Promise<void> {
  const { ids } = req.validatedQuery as ProducerGetPapersType;
  const [papers, sender] = await Promise.all([
    readPapers(req.scope, await readOwn(req, ids)),
    readSender(req.scope, producerOf(req).id),
  ]);
  const nameless = papers.find(({ recipient }) => recipient === null);
  if (nameless) {
    throw notNow(
      `Kiện ${nameless.code} đã hủy hoặc đã xong lâu nên không in được nữa: bỏ chọn kiện này`,
      `Consignment ${nameless.code} was cancelled or ended long ago and cannot be printed: leave it out`,
    );
  }
  const [first] = papers;
  const rest = papers.length > 1 ? `-${papers.length}` : "";
  sendFile(res, await write(papers, sender), {
    name: `${name}-${first?.code ?? ""}${rest}`,
    format: "pdf",
  });
}
