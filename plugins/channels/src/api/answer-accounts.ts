import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { connectableChannels, readAccountViews, type AccountView } from "../accounts/account-views";
import { checkRedirectUrl } from "../accounts/return-address";
import { countErrors, readListings } from "../listings/listing-views";
import { noSuchAccount } from "../refuse";
import { channelsOf } from "../runner/runner-of";
import { workSoon } from "../runner/worker";
import { readRun } from "../runs/run-views";
import { beginSignInWorkflow } from "../workflows/channel-account/workflows/begin-sign-in";
import { connectChannelAccountWorkflow } from "../workflows/channel-account/workflows/connect-channel-account";
import { finishSignInWorkflow } from "../workflows/channel-account/workflows/finish-sign-in";
import { revokeChannelAccountWorkflow } from "../workflows/channel-account/workflows/revoke-channel-account";
import { updateChannelAccountWorkflow } from "../workflows/channel-account/workflows/update-channel-account";
import { chooseListingsWorkflow } from "../workflows/channel-listing/workflows/choose-listings";
import { startChannelRunWorkflow } from "../workflows/channel-run/workflows/start-channel-run";
import type { Acting } from "./acting";
import type {
  BeginSignInType,
  ChooseListingsType,
  ConnectAccountType,
  FinishSignInType,
  GetAccountsType,
  GetListingsType,
  StartRunType,
  UpdateAccountType,
} from "./validators";

const databaseOf = (req: MedusaRequest<unknown>) =>
  req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);

const readerOf = (req: MedusaRequest<unknown>) => ({
  database: databaseOf(req),
  adapters: channelsOf(req.scope).adapters,
});

/**
 * The account of the path, if whoever asks may see it.
 * @throws MedusaError not_found, also for somebody else's
 */
async function accountOf(
  req: MedusaRequest<unknown>,
  { producerId, producers }: Acting,
  id: string = req.params.id ?? "",
): Promise<AccountView> {
  const [account] = await readAccountViews(readerOf(req), { producerId, producers, id });
  if (!account) throw noSuchAccount();
  return account;
}

const who = ({ actor, producerId }: Acting) => ({ actor, producer_id: producerId });

export async function answerAccounts(req: MedusaRequest, res: MedusaResponse, acting: Acting) {
  const { adapter } = req.validatedQuery as GetAccountsType;
  const accounts = await readAccountViews(readerOf(req), { ...acting, adapter });
  // Who serves communes has no shop of the province's to connect.
  const adapters = acting.producers === null ? channelsOf(req.scope).pushAdapters : [];
  const owner = acting.producerId === null ? "province" : "producer";
  const channels = connectableChannels(adapters, owner);
  res.json({ channel_accounts: accounts, count: accounts.length, channels });
}

export async function answerAccount(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  acting: Acting,
) {
  res.json({ channel_account: await accountOf(req, acting) });
}

export async function connectAccount(
  req: MedusaRequest<ConnectAccountType>,
  res: MedusaResponse,
  acting: Acting,
) {
  if (acting.producers !== null) throw noSuchAccount();
  const { result: id } = await connectChannelAccountWorkflow(req.scope).run({
    input: { ...who(acting), ...req.validatedBody },
  });
  res.status(201).json({ channel_account: await accountOf(req, acting, id) });
}

export async function updateAccount(
  req: MedusaRequest<UpdateAccountType>,
  res: MedusaResponse,
  acting: Acting,
) {
  const { id } = await accountOf(req, acting);
  await updateChannelAccountWorkflow(req.scope).run({
    input: { ...who(acting), id, ...req.validatedBody },
  });
  await answerAccount(req, res, acting);
}

export async function beginSignIn(
  req: MedusaRequest<BeginSignInType>,
  res: MedusaResponse,
  acting: Acting,
) {
  const { id } = await accountOf(req, acting);
  const { redirect_url } = req.validatedBody;
  checkRedirectUrl(req.scope, redirect_url, acting);
  const { result } = await beginSignInWorkflow(req.scope).run({
    input: { ...who(acting), account_id: id, redirect_url },
  });
  res.json(result);
}

export async function finishSignIn(
  req: MedusaRequest<FinishSignInType>,
  res: MedusaResponse,
  acting: Acting,
) {
  const { id } = await accountOf(req, acting);
  await finishSignInWorkflow(req.scope).run({
    input: { ...who(acting), account_id: id, query: req.validatedBody.query },
  });
  await answerAccount(req, res, acting);
}

export async function revokeAccount(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  acting: Acting,
) {
  const { id } = await accountOf(req, acting);
  await revokeChannelAccountWorkflow(req.scope).run({ input: { ...who(acting), account_id: id } });
  await answerAccount(req, res, acting);
}

export async function answerListings(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  acting: Acting,
) {
  const { id } = await accountOf(req, acting);
  const { state = null, limit, offset } = req.validatedQuery as GetListingsType;
  const { producerId } = acting;
  const page = await readListings(databaseOf(req), id, { producerId, state, limit, offset });
  res.json({ ...page, limit, offset });
}

export async function chooseListings(
  req: MedusaRequest<ChooseListingsType>,
  res: MedusaResponse,
  acting: Acting,
) {
  const { id } = await accountOf(req, acting);
  const { result } = await chooseListingsWorkflow(req.scope).run({
    input: { ...who(acting), account_id: id, ...req.validatedBody },
  });
  res.json({ listing_ids: result, channel_account: await accountOf(req, acting) });
}

export async function startRun(
  req: MedusaRequest<StartRunType>,
  res: MedusaResponse,
  acting: Acting,
) {
  const { id } = await accountOf(req, acting);
  const { result: runId } = await startChannelRunWorkflow(req.scope).run({
    input: { ...who(acting), account_id: id, ...req.validatedBody },
  });
  res.status(202).json({ channel_run: await readRun(databaseOf(req), runId, acting) });
  workSoon(req.scope);
}

export async function answerErrors(req: MedusaRequest, res: MedusaResponse, acting: Acting) {
  res.json({ errors: await countErrors(databaseOf(req), acting.producers) });
}
