export { createPictureAnswers, type PictureAnswers } from "./answer-pictures.ts";
export { createGarmentPictures, type GarmentPictures, type PieceColour } from "./garment-pictures.ts";
export { ZOOM_WIDTH, type PicturePlaceName } from "./picture-sizes.ts";
export { showGarment, viewName } from "./show-garment.ts";
