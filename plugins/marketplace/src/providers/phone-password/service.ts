import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types";
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils";
import { isPassword } from "../../account/password-hash";

const WRONG = { success: false, error: "Wrong phone number or password" };

/**
 * Signs consumers in by phone number (`+84912345678`) and password. It only compares: identities are
 * made and passwords changed by the workflows of accounts, after a code has shown whose phone it is.
 */
export class PhonePasswordAuthProvider extends AbstractAuthModuleProvider {
  static override identifier = "phone";
  static override DISPLAY_NAME = "Phone number and password";

  override async authenticate(
    { body }: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const { phone, password } = body ?? {};
    if (typeof phone !== "string" || typeof password !== "string") return WRONG;
    const identity = await this.find(phone, identities);
    const kept = this.keptPassword(identity);
    if (!(await isPassword(password, kept)) || !identity) return WRONG;
    return { success: true, authIdentity: withoutPasswords(identity) };
  }

  private async find(
    phone: string,
    identities: AuthIdentityProviderService,
  ): Promise<AuthIdentityDTO | null> {
    try {
      return await identities.retrieve({ entity_id: phone });
    } catch (error) {
      if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return null;
      throw error;
    }
  }

  private keptPassword(identity: AuthIdentityDTO | null): string | null {
    const own = identity?.provider_identities?.find(({ provider }) => provider === this.provider);
    const kept = own?.provider_metadata?.password;
    return typeof kept === "string" ? kept : null;
  }
}

function withoutPasswords({ provider_identities, ...identity }: AuthIdentityDTO): AuthIdentityDTO {
  return {
    ...identity,
    provider_identities: provider_identities?.map(({ provider_metadata: _kept, ...rest }) => rest),
  };
}
