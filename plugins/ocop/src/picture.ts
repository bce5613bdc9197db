/* Pictures that people send from their phones, for every plugin that shows some. */
export { pictureOf, receivePicture } from "./api/receive-picture";
export { makePicture, type MadePicture } from "./picture/make-picture";
export { removePicture, storePicture } from "./picture/store-picture";
export {
  toPictureView,
  type PictureFormat,
  type PictureSource,
  type PictureView,
  type StoredPicture,
} from "./picture/stored-picture";
export { removePictureFilesStep } from "./workflows/picture/steps/remove-picture-files";
export { storePictureStep } from "./workflows/picture/steps/store-picture";
