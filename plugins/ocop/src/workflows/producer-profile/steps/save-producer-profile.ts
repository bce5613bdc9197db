import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { asJson } from "../../../json";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { OpeningHours } from "../../../modules/ocop/rules/opening-hours";
import type { ProfileLink } from "../../../modules/ocop/rules/profile-link";
import type OcopModuleService from "../../../modules/ocop/service";
import { holdProfile } from "../../../profile/hold-profile";
import type { Actor } from "../../../types/actor";

/** What is left out stays. */
export type ProfileWords = {
  story?: string | null;
  story_en?: string | null;
  craft?: string | null;
  craft_en?: string | null;
  opening_hours?: OpeningHours | null;
  latitude?: number | null;
  longitude?: number | null;
  directions?: string | null;
  links?: ProfileLink[];
};

export type SaveProducerProfileInput = {
  actor: Actor;
  producer_id: string;
  /** As the writer saw it; null: there was no profile; undefined: does not matter. */
  expected_updated_at?: string | null;
  words: ProfileWords;
};

/**
 * Writes what a producer tells of itself; nothing of the register.
 * @throws MedusaError conflict when it was changed meanwhile
 */
export const saveProducerProfileStep = createStep(
  "save-producer-profile",
  async (input: SaveProducerProfileInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const { links, ...words } = input.words;
    await ocop.asActor(input.actor, async (context) => {
      const held = await holdProfile(input.producer_id, input.expected_updated_at, context);
      await ocop.updateProducerProfiles(
        { id: held.id, ...words, ...(links && { links: asJson(links) }) },
        context,
      );
    });
    return new StepResponse(input.producer_id);
  },
);
