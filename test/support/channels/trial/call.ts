import { ChannelFault } from "../../../../plugins/channels/src/contract/result.ts";

type Call = { token?: string; signal?: AbortSignal; body?: unknown };

function faultOf(status: number, retryAfter: string | null): ChannelFault {
  const seconds = retryAfter === null ? null : Number(retryAfter);
  if (status === 429) return new ChannelFault("rate_limited", "429", seconds);
  if (status === 401) return new ChannelFault("signed_out", "401");
  if (status >= 500) return new ChannelFault("channel_down", String(status), seconds);
  return new ChannelFault("bad_request", String(status));
}

/** A connection that was refused did nothing; of any other broken one nobody knows. */
function brokenCall(error: unknown): ChannelFault {
  const cause = (error as { cause?: { code?: string } }).cause?.code;
  const message = error instanceof Error ? error.message : String(error);
  return new ChannelFault(cause === "ECONNREFUSED" ? "channel_down" : "outcome_unknown", message);
}

/** @throws ChannelFault */
export async function callTrial<Answer>(
  address: string,
  path: string,
  { token, signal, body }: Call,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`${address}${path}`, {
      method: "POST",
      redirect: "error",
      headers: {
        "content-type": "application/json",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body ?? {}),
      ...(signal && { signal }),
    });
  } catch (error) {
    throw brokenCall(error);
  }
  if (!response.ok) throw faultOf(response.status, response.headers.get("retry-after"));
  try {
    return (await response.json()) as Answer;
  } catch (error) {
    throw brokenCall(error);
  }
}
