import { trialAdapter } from "../../support/channels/trial/adapter.ts";
import { startFakeChannel } from "../../support/channels/fake-channel.ts";
import { sampleProduct } from "../../support/channels/products.ts";
import { openRunnerBench } from "../../support/channels/runner-bench.ts";

export type PushMeasure = {
  listings: number;
  calls: number;
  seconds: number;
  /** How much of what the channel allows was used, 1: all of it. */
  ofLimit: number;
  /** Calls that the channel had to refuse because they came too soon. */
  overLimit: number;
  /** Of the second run, in which nothing had changed. */
  again: { seconds: number; calls: number };
  /** Largest memory of the process while it pushed, with the stand-in in it. */
  peakBytes: number;
};

const LIMITS = { requestsPerSecond: 50, burst: 50 };
const BATCH_SIZE = 5;
const MEMORY_MILLISECONDS = 200;

const PERCENT = 100;

const idOf = (index: number) => `prod_${String(index).padStart(6, "0")}`;

/** Pushes new listings to a stand-in at its rate limit, then once more with nothing changed. */
export async function measurePush(listings: number): Promise<PushMeasure> {
  const channel = await startFakeChannel({ limits: LIMITS, latencyMilliseconds: 50 });
  const adapter = trialAdapter(channel.url, { ...LIMITS, batchSize: BATCH_SIZE });
  // Products are made when they are read, as the shop's are: the catalogue is not in memory.
  const bench = await openRunnerBench(adapter, {
    readProducts: (ids) =>
      Promise.resolve(ids.map((id) => sampleProduct(Number(id.slice("prod_".length))))),
    pace: { callTimeoutSeconds: 20 },
  });
  let peakBytes = 0;
  const memory = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage().rss);
  }, MEMORY_MILLISECONDS);
  try {
    await bench.signIn({ code: "agreed" });
    const numbers = Array.from({ length: listings }, (_, index) => index + 1);
    await bench.list(numbers.map((index) => sampleProduct(index)));
    const first = await bench.run();
    if (first.published !== listings) throw new Error(`Not all: ${JSON.stringify(first)}`);
    const calls = channel.calls.length;
    const seconds = ((channel.calls.at(-1)?.at ?? 0) - (channel.calls[0]?.at ?? 0)) / 1000;
    const ideal = (calls - LIMITS.burst) / LIMITS.requestsPerSecond;
    await bench.dirty(numbers.map(idOf));
    const begun = performance.now();
    const second = await bench.run();
    if (second.unchanged !== listings) throw new Error(`Not all: ${JSON.stringify(second)}`);
    return {
      ...{ listings, calls, seconds, ofLimit: ideal / seconds, overLimit: channel.overLimit() },
      again: {
        seconds: (performance.now() - begun) / 1000,
        calls: channel.calls.length - calls,
      },
      peakBytes,
    };
  } finally {
    clearInterval(memory);
    await bench.close();
    await channel.stop();
  }
}

/** For the terminal. */
export function renderPush({
  listings,
  calls,
  seconds,
  ofLimit,
  overLimit,
  again,
  peakBytes,
}: PushMeasure) {
  return [
    `push of ${listings.toLocaleString("en")} listings to a stand-in at its rate limit`,
    `  first run     ${calls} calls in ${seconds.toFixed(1)} s: ${(ofLimit * PERCENT).toFixed(1)} % of the limit, ${overLimit} too soon`,
    `  second run    ${again.calls} calls in ${again.seconds.toFixed(1)} s, nothing had changed`,
    `  memory        at most ${Math.round(peakBytes / 1e6)} MB with the stand-in`,
  ].join("\n");
}
