export const CHANNELS_API = "/admin/ocop/channels";
export const CHANNELS_PAGE = "/ocop/channels";
export const ACCOUNTS_API = "/admin/ocop/channel-accounts";
export const RUNS_API = "/admin/ocop/channel-runs";

export const channelPage = (id: string): string => `${CHANNELS_PAGE}/${id}`;
export const runPage = (id: string): string => `${CHANNELS_PAGE}/runs/${id}`;
/** Where a channel sends back whoever signed in to the province's shop. */
export const signedInPage = (id: string): string => `${CHANNELS_PAGE}/accounts/${id}/signed-in`;
