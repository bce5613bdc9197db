import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makePicture } from "./make-picture";

/** A blue picture with a red left half, so that it shows which way is up. */
function halves(width: number, height: number) {
  const plain = { height, channels: 3, background: "blue" } as const;
  const left = { ...plain, width: Math.floor(width / 2), background: "red" };
  return sharp({ create: { ...plain, width } }).composite([
    { input: { create: left }, left: 0, top: 0 },
  ]);
}

/** The colour at a point: [red, green, blue]. */
async function colourAt(content: Buffer, left: number, top: number): Promise<number[]> {
  const raw = await sharp(content)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return [...raw];
}

describe("makePicture", () => {
  it("makes three formats at each width that the photograph fills", async () => {
    const made = await makePicture(await halves(2000, 1000).jpeg().toBuffer());
    expect(made).toMatchObject({ width: 1600, height: 800 });
    expect(made.files.map(({ format, width, height }) => `${format} ${width}×${height}`)).toEqual([
      "avif 480×240",
      "avif 960×480",
      "avif 1600×800",
      "webp 480×240",
      "webp 960×480",
      "webp 1600×800",
      "jpeg 480×240",
      "jpeg 960×480",
      "jpeg 1600×800",
    ]);
    for (const { format, content, width } of made.files) {
      const { format: real, width: wide } = await sharp(content).metadata();
      expect([real, wide]).toEqual([format === "avif" ? "heif" : format, width]);
    }
  });

  it("never enlarges", async () => {
    const made = await makePicture(await halves(600, 400).png().toBuffer());
    expect(made.files.map(({ width }) => width)).toEqual([480, 600, 480, 600, 480, 600]);
    const small = await makePicture(await halves(300, 250).webp().toBuffer());
    expect(small.files.map(({ width }) => width)).toEqual([300, 300, 300]);
  });

  it("drops where and when it was taken, and turns it upright", async () => {
    const sent = await halves(800, 400)
      .withExif({
        IFD0: { Make: "Phone", Model: "Of a person" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "15/1 7/1 0/1", GPSLongitudeRef: "E" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const before = await sharp(sent).metadata();
    expect(before.orientation).toBe(6);
    expect(before.exif?.includes("Of a person")).toBe(true);

    const { width, height, files } = await makePicture(sent);
    // Turned clockwise by a quarter: what was left is up.
    expect([width, height]).toEqual([400, 800]);
    for (const { content } of files) {
      const after = await sharp(content).metadata();
      expect([after.exif, after.xmp, after.iptc, after.orientation]).toEqual(
        Array.from({ length: 4 }),
      );
      expect(content.includes("Of a person")).toBe(false);
      const [red = 0, , blue = 0] = await colourAt(content, 200, 50);
      expect(red).toBeGreaterThan(200);
      expect(blue).toBeLessThan(60);
    }
  });

  it.each(["b-w", "cmyk"] as const)("takes colours kept as %s", async (colours) => {
    const sent = await halves(400, 300).toColourspace(colours).jpeg().toBuffer();
    const { files } = await makePicture(sent);
    for (const { content } of files) {
      expect((await sharp(content).metadata()).channels).toBe(3);
      const [left, right] = [await colourAt(content, 20, 20), await colourAt(content, 380, 20)];
      expect(left).not.toEqual(right);
    }
  });

  it("puts what is see-through on white", async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const sent = await sharp({
      create: { width: 300, height: 300, channels: 4, background: clear },
    })
      .png()
      .toBuffer();
    const { files } = await makePicture(sent);
    for (const { content } of files) {
      expect(Math.min(...(await colourAt(content, 9, 9)))).toBeGreaterThan(250);
    }
  });

  it.each([
    ["a text", async () => Buffer.from("<script>alert(1)</script>"), /JPEG, PNG, WebP/],
    [
      "a drawing that could hold a script",
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>'),
      /JPEG, PNG, WebP/,
    ],
    [
      "a picture cut off",
      async () => (await halves(800, 600).jpeg().toBuffer()).subarray(0, 900),
      /broken or too large/,
    ],
    ["a thumbnail", async () => halves(500, 150).jpeg().toBuffer(), /500 × 150/],
  ])("refuses %s", async (_, content, message) => {
    await expect(makePicture(await content())).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringMatching(message),
    });
  });
});
