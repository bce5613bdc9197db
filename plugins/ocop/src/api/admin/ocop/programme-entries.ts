import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ProgrammeFacts } from "../../../modules/ocop/rules/programme/facts";
import type { ProgrammeNoun } from "../../../modules/ocop/rules/programme/kinds";
import { missing } from "../../../monitoring/refusals";
import { readEntries, readEntry } from "../../../programme/entry-rows";
import { recordProgrammeEntryWorkflow } from "../../../workflows/programme/workflows/record-entry";
import { withdrawProgrammeEntryWorkflow } from "../../../workflows/programme/workflows/withdraw-entry";
import { staffOf } from "../../staff-context";
import { staffWriteOf } from "../../staff-write-of";
import type { ProgrammeListQuery, WithdrawBody } from "./programme-fields";

type Request<Body = unknown> = AuthenticatedMedusaRequest<Body>;
type Facts<Noun extends ProgrammeNoun> = Extract<ProgrammeFacts, { noun: Noun }>["facts"];

const idOf = (req: Request) => req.params.id ?? "";

async function answer(
  req: Request,
  res: MedusaResponse,
  { noun, id }: { noun: ProgrammeNoun; id: string },
): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const entry = await readEntry(database, noun, { id, unitCodes: staffOf(req).unitCodes });
  if (!entry) throw missing(noun, id);
  res.json({ [noun]: entry });
}

/**
 * The handlers of a noun of the programme: a list of the caller's area and one entry, both as they stand;
 * a new entry, a correction and a withdrawal, each a newer row.
 */
export function programmeRoutes<Noun extends ProgrammeNoun>(noun: Noun, rowsKey: string) {
  const record = async (
    req: Request,
    id: string | null,
    facts: Facts<Noun>,
    reason: string | null,
  ) => {
    const { result } = await recordProgrammeEntryWorkflow(req.scope).run({
      input: {
        ...(await staffWriteOf(req, reason)),
        id,
        entry: { noun, facts } as ProgrammeFacts,
        reason,
      },
    });
    return result;
  };
  return {
    async list(this: void, req: Request, res: MedusaResponse): Promise<void> {
      const { limit, offset, order, q, kind, producer_id, withdrawn, from, until } =
        req.validatedQuery as ProgrammeListQuery;
      const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const { rows, count } = await readEntries(database, noun, {
        ...{ limit, offset, order, q, withdrawn, from, until },
        ...{ unitCodes: staffOf(req).unitCodes, kinds: kind, producerId: producer_id },
      });
      res.json({ [rowsKey]: rows, count, limit, offset });
    },
    async create(this: void, req: Request<Facts<Noun>>, res: MedusaResponse): Promise<void> {
      const id = await record(req, null, req.validatedBody, null);
      res.status(201);
      await answer(req, res, { noun, id });
    },
    async retrieve(this: void, req: Request, res: MedusaResponse): Promise<void> {
      await answer(req, res, { noun, id: idOf(req) });
    },
    async correct(
      this: void,
      req: Request<Facts<Noun> & { reason: string }>,
      res: MedusaResponse,
    ): Promise<void> {
      const { reason, ...facts } = req.validatedBody;
      const id = await record(req, idOf(req), facts as unknown as Facts<Noun>, reason);
      await answer(req, res, { noun, id });
    },
    async withdraw(this: void, req: Request<WithdrawBody>, res: MedusaResponse): Promise<void> {
      const { reason } = req.validatedBody;
      const id = idOf(req);
      await withdrawProgrammeEntryWorkflow(req.scope).run({
        input: { ...(await staffWriteOf(req, reason)), noun, id, reason },
      });
      await answer(req, res, { noun, id });
    },
  };
}
