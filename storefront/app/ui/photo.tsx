/** A picture that somebody sent, in the formats and widths that the backend made of it. */
export type PhotoView = {
  /** Of the largest file, in pixels. */
  width: number;
  height: number;
  /** The best format first. */
  sources: { format: "avif" | "webp" | "jpeg"; width: number; height: number; url: string }[];
};

const srcSetOf = (sources: PhotoView["sources"]) =>
  sources.map(({ url, width }) => `${url} ${width}w`).join(", ");

/**
 * Draws it as the best format that the browser knows, no larger than it is shown.
 * @param sizes how wide it stands, as the attribute of that name says it
 */
export function Photo({
  photo,
  alt,
  sizes,
  isFirst = false,
  className,
}: {
  photo: PhotoView;
  alt: string;
  sizes: string;
  /** Seen before the page is scrolled: loaded at once. */
  isFirst?: boolean;
  className?: string;
}) {
  const of = (format: string) => photo.sources.filter((source) => source.format === format);
  const jpeg = of("jpeg");
  return (
    <picture>
      {(["avif", "webp"] as const).map((format) => (
        <source key={format} type={`image/${format}`} srcSet={srcSetOf(of(format))} sizes={sizes} />
      ))}
      <img
        src={jpeg.at(-1)?.url}
        srcSet={srcSetOf(jpeg)}
        sizes={sizes}
        width={photo.width}
        height={photo.height}
        alt={alt}
        loading={isFirst ? "eager" : "lazy"}
        decoding="async"
        className={className}
      />
    </picture>
  );
}
