import { MedusaError } from "@medusajs/framework/utils";
import type { ChannelAdapter } from "../contract/adapter";

/**
 * Adapters of one's own, from CommonJS modules that export `adapters`.
 * @throws MedusaError for a module without them; Error of Node for one that is not there
 */
export function loadAdapters(files: readonly string[]): ChannelAdapter[] {
  return files.flatMap((file) => {
    // The file is the operator's, named in the environment.
    const { adapters } = require(file) as { adapters?: ChannelAdapter[] };
    if (Array.isArray(adapters)) return adapters;
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${file} exports no "adapters": see CHANNEL_ADAPTERS.`,
    );
  });
}
