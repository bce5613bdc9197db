import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Where people reach the shop and the admin, without a slash at the end. */
export type PublicAddresses = { storefrontUrl: string; backendUrl: string };

const LOCAL: PublicAddresses = {
  storefrontUrl: "http://localhost:8000",
  backendUrl: "http://localhost:9000",
};

type PluginEntry = string | { resolve: string; options?: Record<string, unknown> };

/** The addresses that the application gives this plugin in its options. */
export function publicAddressesOf(container: MedusaContainer): PublicAddresses {
  const { plugins = [] } = container.resolve<{ plugins?: PluginEntry[] }>(
    ContainerRegistrationKeys.CONFIG_MODULE,
  );
  const options = plugins.flatMap((plugin): Record<string, unknown>[] =>
    typeof plugin === "object" && plugin.resolve === "@ocop/ocop" ? [plugin.options ?? {}] : [],
  );
  const address = (name: keyof PublicAddresses): string => {
    const given = options.map((one) => one[name]).find((one) => typeof one === "string");
    return String(given ?? LOCAL[name]).replace(/\/+$/, "");
  };
  return { storefrontUrl: address("storefrontUrl"), backendUrl: address("backendUrl") };
}
