export const SET_NAMES: Record<number, string[]> = {};
