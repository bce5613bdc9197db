import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { invalid } from "../refuse";
import { channelsOf } from "../runner/runner-of";

/**
 * The one address at which every channel hands a shop's owner back. TikTok Shop and Lazada know a single
 * address for an app, and Shopee a single host; the owner's own page is kept with the sign-in.
 */
export const returnUrlOf = (container: MedusaContainer): string =>
  `${channelsOf(container).settings.backendUrl}/channel-sign-ins/return`;

const originOf = (address: string) => (URL.canParse(address) ? [new URL(address).origin] : []);

/**
 * Whether somebody may be sent on to a page after a sign-in: one of the shop's, or for staff of the admin's.
 * @throws MedusaError invalid_data, with where to go instead
 */
export function checkRedirectUrl(
  container: MedusaContainer,
  redirectUrl: string,
  { producerId }: { producerId: string | null },
): void {
  const { storefrontUrl, backendUrl } = channelsOf(container).settings;
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const isStaff = producerId === null;
  // The backend serves the admin itself.
  const admins = isStaff ? [backendUrl, ...http.adminCors.split(",")] : [];
  const ours = [storefrontUrl, ...admins].flatMap(originOf);
  if (ours.includes(new URL(redirectUrl).origin)) return;
  const home = isStaff ? backendUrl : storefrontUrl;
  throw invalid(
    `redirect_url: chỉ quay về trang của cửa hàng này. Mở ${home} rồi bấm lại`,
    `redirect_url: come back to a page of this shop only. Open ${home} and try again`,
  );
}
