/* Pictures that people send from their phones, for every plugin that shows some. */
export { MAX_PICTURE_MEGABYTES, makePicture, type MadePicture } from "./picture/make-picture";
export { removePicture, storePicture } from "./picture/store-picture";
export type { PictureFormat, PictureSource, StoredPicture } from "./picture/stored-picture";
