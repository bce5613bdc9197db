import * as animals from "./motifs/animals";
import * as bottle from "./motifs/bottle";
import * as craft from "./motifs/craft";
import * as drinks from "./motifs/drinks";
import * as garlic from "./motifs/garlic";
import * as grain from "./motifs/grain";
import * as mushroom from "./motifs/mushroom";
import * as plants from "./motifs/plants";
import * as preserved from "./motifs/preserved";
import * as salt from "./motifs/salt";
import * as sweets from "./motifs/sweets";
import * as wine from "./motifs/wine";
import type { FieldName } from "./palette";
import type { Variant } from "./variant";

type Fields = readonly [FieldName, ...FieldName[]];

const cool: Fields = ["sea", "salt", "terrace"];
const warm: Fields = ["cinnamon", "sun", "sunk"];
const notGreen: Fields = ["sea", "cinnamon", "sun", "sunk"];
const notWarm: Fields = ["sea", "salt", "terrace", "sunk"];
const everyField: Fields = ["sea", "salt", "cinnamon", "sun", "terrace", "sunk"];

/** The drawings of each legal product set, the most particular first; the last one fits all. */
const sets: Readonly<Record<number, readonly Variant[]>> = {
  1: [
    {
      words: /\b(nam|mushroom)\b/,
      draw: mushroom.oysterMushroom,
      fields: ["sea", "terrace", "sun"],
    },
    { draw: mushroom.vegetables, fields: notGreen },
  ],
  2: [
    { words: /\b(nhung huou|antler)\b/, draw: animals.antler, fields: cool },
    { words: /\b(ga|chicken|hen)\b/, draw: animals.hen, fields: everyField },
    { draw: animals.fishAndEggs, fields: ["sun", "cinnamon", "terrace"] },
  ],
  3: [
    { words: /\b(ray|lut|do|upland|red)\b/, draw: grain.uplandRice, fields: everyField },
    { draw: grain.rice, fields: ["sea", "terrace", "cinnamon"] },
  ],
  4: [{ draw: sweets.honeycomb, fields: notWarm }],
  5: [{ draw: sweets.wrappedCake, fields: notGreen }],
  6: [
    {
      words: /\bbanh trang.*\bca\b|anchov/,
      draw: grain.anchovyRicePaper,
      fields: ["sea", "terrace", "cinnamon"],
    },
    {
      words: /\b(banh trang|rice paper)\b/,
      draw: grain.ricePaper,
      fields: ["sea", "terrace", "cinnamon"],
    },
    { words: /\b(mach nha|malt)\b/, draw: grain.maltSyrup, fields: everyField },
    {
      words: /\b(bun|mi|mien|pho|noodles?|vermicelli)\b/,
      draw: grain.noodles,
      fields: everyField,
      bare: true,
    },
    { draw: grain.ricePaperAndMalt, fields: ["sea", "terrace", "cinnamon"] },
  ],
  7: [
    {
      words: /\b(toi|garlic)\b.*\b(ngam mat ong|honey)\b|\bhoney.*garlic/,
      draw: garlic.honeyGarlic,
      fields: notWarm,
      bare: true,
    },
    {
      words: /\b(toi den co don|solo black garlic)\b/,
      draw: garlic.soloBlackGarlic,
      fields: everyField,
    },
    {
      words: /\b(toi den nhieu nhanh|multi clove)\b/,
      draw: garlic.manyBlackCloves,
      fields: everyField,
    },
    { words: /\b(toi|garlic)\b/, draw: garlic.blackGarlic, fields: everyField },
    {
      words: /\b(nghe|turmeric)\b/,
      draw: sweets.turmericPowder,
      fields: ["terrace", "salt", "sunk"],
    },
    {
      words: /\b(bao ngu|nam|mushrooms?)\b/,
      draw: mushroom.shreddedMushroom,
      fields: ["sea", "terrace", "sun"],
    },
    {
      words: /\b(chuoi|bananas?)\b/,
      draw: sweets.driedBanana,
      fields: ["sea", "terrace", "cinnamon"],
    },
    {
      words: /\b(mit|jackfruit)\b/,
      draw: sweets.driedJackfruit,
      fields: ["sea", "salt", "cinnamon"],
    },
    { draw: sweets.driedFruit, fields: notWarm },
  ],
  8: [
    { words: /\b(nhung huou|antler)\b/, draw: preserved.honeyAntler, fields: notWarm, bare: true },
    { words: /\b(bo kho|jerky|dried beef)\b/, draw: preserved.beefJerky, fields: everyField },
    {
      words: /\b(cha muc|squid cakes?|muc)\b/,
      draw: preserved.squidCake,
      fields: ["sea", "terrace", "sun"],
      bare: true,
    },
    {
      words: /\b(cha ca|fish cakes?)\b/,
      draw: preserved.fishCake,
      fields: ["sea", "terrace", "sun"],
      bare: true,
    },
    { words: /\b(ca bong|goby)\b/, draw: preserved.clayPotFish, fields: everyField },
    {
      words: /\b(ca com|anchov(y|ies))\b/,
      draw: animals.anchovies,
      fields: ["sun", "cinnamon", "terrace"],
      bare: true,
    },
    { words: /\b(cha bo|beef)\b/, draw: preserved.beefRoll, fields: notGreen, bare: true },
    { words: /\b(cha|nem|gio|roll|ham)\b/, draw: preserved.porkRoll, fields: notGreen, bare: true },
    { draw: preserved.rollAndDriedFish, fields: notGreen },
  ],
  9: [{ draw: bottle.fishSauce, fields: ["sea", "sun", "terrace"] }],
  10: [
    { words: /\b(nen|shallots?|onions?)\b/, draw: garlic.shallots, fields: ["sea", "sun", "salt"] },
    { words: /\b(toi|garlic)\b/, draw: garlic.lySonGarlic, fields: ["sea", "cinnamon", "terrace"] },
    {
      words: /\b(muoi tre|bamboo salt)\b/,
      draw: salt.bambooSalt,
      fields: ["sea", "cinnamon", "sun"],
    },
    {
      words: /\b(hoa muoi|salt flower|flower of salt)\b/,
      draw: salt.saltFlower,
      fields: ["sea", "sun", "cinnamon"],
    },
    { words: /\b(muoi|salt)\b/, draw: salt.firedSalt, fields: ["sea", "terrace", "sun"] },
    {
      words: /\b(bot nem|nam|seasoning|mushrooms?)\b/,
      draw: mushroom.mushroomSeasoning,
      fields: ["sea", "terrace", "sun"],
    },
    { draw: garlic.garlicAndSalt, fields: ["sun", "cinnamon", "terrace"] },
  ],
  11: [{ draw: drinks.teaSprig, fields: ["sun", "cinnamon", "sea"] }],
  12: [
    {
      words: /\blinh chi.*\bsen\b|lotus.*lingzhi|lingzhi.*lotus/,
      draw: drinks.lingzhiLotusTea,
      fields: ["sea", "sun", "cinnamon"],
    },
    {
      words: /\b(linh chi|thao moc|lingzhi|herbal)\b/,
      draw: drinks.herbalTea,
      fields: ["sea", "sun", "salt"],
    },
    { draw: drinks.lotusTea, fields: ["sea", "sun", "terrace"] },
  ],
  13: [
    { words: /\b(bot|ground|powder)\b/, draw: drinks.groundCoffee, fields: cool },
    { words: /\b(hat|beans?)\b/, draw: drinks.coffeeBeans, fields: ["sea", "sun", "terrace"] },
    {
      words: /\b(dac biet|special|phin)\b/,
      draw: drinks.dripCoffee,
      fields: ["cinnamon", "sun", "terrace"],
    },
    { draw: drinks.coffeeCherries, fields: ["sun", "sea", "sunk"] },
  ],
  14: [{ draw: wine.riceWine, fields: ["sea", "salt", "sunk"] }],
  15: [
    { words: /\b(linh chi|lingzhi)\b/, draw: wine.lingzhiWine, fields: notWarm, bare: true },
    { words: /\b(ruou can|jar wine)\b/, draw: wine.jarWine, fields: everyField },
    { words: /\b(sam|ginseng)\b/, draw: wine.ginsengWine, fields: notWarm },
    { words: /\b(thao moc|herbal)\b/, draw: wine.herbalWine, fields: ["sun", "cinnamon", "sea"] },
    {
      words: /\b(sim|myrtle|vang)\b/,
      draw: wine.myrtleWine,
      fields: ["sun", "cinnamon", "terrace"],
    },
    {
      words: /\b(quoc tuu|spirit|liquor)\b/,
      draw: wine.spirit,
      fields: ["sun", "cinnamon", "sea"],
    },
    { draw: wine.myrtleWine, fields: ["sun", "cinnamon", "terrace"] },
  ],
  16: [{ draw: bottle.water, fields: ["sun", "cinnamon", "terrace"] }],
  17: [{ draw: bottle.juice, fields: cool }],
  18: [
    { words: /\b(dong trung|cordyceps)\b/, draw: mushroom.cordyceps, fields: cool },
    { words: /\b(toi|garlic)\b/, draw: garlic.blackGarlicPaste, fields: everyField },
    { draw: mushroom.lingzhiMushroom, fields: ["sea", "sun", "terrace"] },
  ],
  19: [{ draw: bottle.soap, fields: ["sea", "sun", "cinnamon"] }],
  20: [
    {
      words: /\b(bot nhung|antler.*powder|powder.*antler)\b/,
      draw: animals.antlerPowder,
      fields: cool,
    },
    {
      words: /\b(nhung huou|antler)\b/,
      draw: animals.antlerSlices,
      fields: ["sea", "terrace", "sun"],
    },
    {
      words: /\b(linh chi|lingzhi)\b/,
      draw: mushroom.lingzhiMushroom,
      fields: ["sea", "sun", "terrace"],
    },
    { draw: bottle.cinnamonOil, fields: ["sea", "sun", "terrace"] },
  ],
  21: [
    {
      words: /\b(nhang|huong tram|incense)\b/,
      draw: craft.incense,
      fields: ["sun", "sea", "sunk"],
    },
    { words: /\b(que|cinnamon)\b/, draw: craft.cinnamonCraft, fields: ["sea", "sun", "terrace"] },
    { draw: craft.vase, fields: ["sun", "cinnamon", "sea"] },
  ],
  22: [
    { words: /\b(tui|bags?|gui)\b/, draw: craft.brocadeBag, fields: ["sun", "sea", "cinnamon"] },
    {
      words: /\b(khan|scar(f|ves))\b/,
      draw: craft.brocadeScarf,
      fields: ["sun", "sea", "cinnamon"],
    },
    { draw: craft.brocade, fields: ["sun", "sea", "cinnamon"] },
  ],
  23: [{ draw: plants.orchid, fields: ["sea", "terrace", "sun"] }],
  24: [{ draw: plants.bonsai, fields: ["sun", "cinnamon", "sea"] }],
  25: [{ draw: animals.bird, fields: warm }],
  26: [{ draw: craft.stiltHouse, fields: ["sea", "terrace", "cinnamon"] }],
};

/**
 * The drawing for a product set and the folded words of a name.
 * Throws a RangeError when the number is not a whole number from 1 to 26.
 */
export function motifOf(setNumber: number, words: string): Variant {
  const found = sets[setNumber]?.find((variant) => !variant.words || variant.words.test(words));
  if (!found) {
    throw new RangeError(`There is no product set ${setNumber}; sets are numbered 1 to 26`);
  }
  return found;
}
