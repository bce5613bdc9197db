/** Light and shaded side of one thing; the light always falls from the upper left. */
export type Tones = readonly [light: string, shade: string];

export const ink = "#17242B";
export const cinnamon = "#8F3D12";
export const sea = "#0B4F6C";
export const clay = "#9B2C1F";
export const terrace = "#2A6437";
export const gold = "#F5C451";
export const garlicWhite = "#FFFCF5";

/** A ground for the picture: the tint, its deeper lower band and the glow behind the motif. */
export type Field = { tint: string; band: string; glow: string };

export const fields = {
  sea: { tint: "#DDEEF4", band: "#C9E2EB", glow: "#EEF7FA" },
  salt: { tint: "#E4EEF1", band: "#D0E1E6", glow: "#F3F8F9" },
  cinnamon: { tint: "#FAE9DC", band: "#F3D8C2", glow: "#FDF5EE" },
  sun: { tint: "#FFF0CC", band: "#F9E0A8", glow: "#FFF9E8" },
  terrace: { tint: "#E2F0E1", band: "#CCE3CB", glow: "#F2F8F0" },
  sunk: { tint: "#F5EFE3", band: "#E9DECA", glow: "#FCF9F2" },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;

/** Muted natural tones, shared by all motifs so that the set looks like one hand. */
export const tones = {
  paperSkin: ["#FFFAF0", "#E9D6CC"],
  agedSkin: ["#DDBE98", "#BB9168"],
  blackClove: ["#54392F", "#33221D"],
  honey: ["#F5C451", "#DB9A2C"],
  amber: ["#C9742F", "#974A1B"],
  straw: ["#F0D6A0", "#D9B272"],
  leaf: ["#8DBB7D", "#5C955C"],
  deepLeaf: ["#4F8B57", "#2A6437"],
  bamboo: ["#B9C77E", "#8CA053"],
  terracotta: ["#D98C5F", "#B4623A"],
  clayRed: ["#CB5F48", "#9B2C1F"],
  fish: ["#B4CFDA", "#7FA6B8"],
  redFish: ["#E08B70", "#C15B45"],
  sea: ["#3F88A5", "#0B4F6C"],
  porcelain: ["#FFFFFF", "#D9E5EA"],
  celadon: ["#C9DFD3", "#9CC0AF"],
  mushroom: ["#EEE2CF", "#CDB89A"],
  taupe: ["#C9B49C", "#9F8468"],
  bark: ["#B4703F", "#82481F"],
  darkBark: ["#8C5530", "#633617"],
  meat: ["#B9583F", "#873423"],
  ham: ["#F4D7C2", "#E2B49A"],
  rice: ["#FFFFFF", "#E8E4D6"],
  redRice: ["#D9A08A", "#B4735E"],
  plum: ["#8C5C86", "#5B3860"],
  glass: ["#EFF7F7", "#CBE0E2"],
  velvet: ["#D39C79", "#A96C4B"],
  turmeric: ["#F2AE2E", "#CF7F16"],
  fried: ["#E9B35C", "#C98534"],
  squid: ["#F3DDD6", "#D9AFA9"],
  orange: ["#EE9A4D", "#CC6C22"],
  kraft: ["#D9B88C", "#B89160"],
  cloth: ["#F6E9D2", "#DCC6A0"],
  indigo: ["#35566B", "#1F3A4C"],
  orchid: ["#F3D3DF", "#D89DB6"],
  coffee: ["#7A4B2E", "#4E2C19"],
  thatch: ["#D2AC6C", "#A67C3F"],
} as const satisfies Record<string, Tones>;
