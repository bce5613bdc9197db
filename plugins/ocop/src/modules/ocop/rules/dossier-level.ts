/** Where a dossier lies: still with the producer, then up the levels of Article 7. */
export const DOSSIER_LEVELS = ["producer", "commune", "province", "centre"] as const;
export type DossierLevel = (typeof DOSSIER_LEVELS)[number];
