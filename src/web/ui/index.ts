export { buildAssets, listAssets, type Asset, type Assets } from "./assets.ts";
export { Document, type Alternate, type DocumentProps, type SharedPicture } from "./document.tsx";
export { Checkbox, RadioField, type CheckboxProps, type RadioChoice, type RadioFieldProps } from "./forms/choices.tsx";
export {
  fieldId,
  SelectField,
  TextArea,
  TextField,
  type Choice,
  type SelectFieldProps,
  type TextAreaProps,
  type TextFieldProps,
} from "./forms/field.tsx";
export { PlaceChooser, type PlaceChooserProps } from "./forms/place-chooser.tsx";
export { ProblemSummary, type SummaryProblem } from "./forms/problem-summary.tsx";
export { QuantityStepper, type QuantityStepperProps } from "./forms/quantity-stepper.tsx";
export { SearchField, type SearchFieldProps } from "./forms/search-field.tsx";
export {
  CARE_SYMBOL_HEIGHT,
  CARE_SYMBOL_WIDTH,
  drawCareSymbol,
  drawFavicon,
  drawGarment,
  DRAWING_HEIGHT,
  DRAWING_WIDTH,
  drawMeasurementGuide,
  drawWordmark,
  listCareSymbols,
  listMeasurementLetters,
  PAPER,
  VIEWS,
  WORDMARK_HEIGHT,
  WORDMARK_WIDTH,
  type DetailLevel,
  type GarmentColour,
  type GarmentDrawingOrder,
  type GarmentFacts,
  type View,
} from "./garment/index.ts";
export {
  ArrowLink,
  Button,
  ButtonLink,
  ExitLink,
  IconButton,
  type ButtonKind,
  type ButtonLinkProps,
  type ButtonProps,
  type ExitLinkProps,
} from "./parts/buttons.tsx";
export { Icon, ICON_NAMES, type IconName } from "./parts/icons.tsx";
export { EmptyState, Notice, Toast, type EmptyStateProps, type NoticeProps, type NoticeTone } from "./parts/notice.tsx";
export { Dialog, Drawer, type OverlayProps } from "./parts/overlays.tsx";
export {
  Breadcrumbs,
  Disclosure,
  Pagination,
  SkipLink,
  Steps,
  TabLinks,
  type BreadcrumbProps,
  type BreadcrumbStep,
  type DisclosureProps,
  type PaginationProps,
  type Step,
  type TabLink,
} from "./parts/ways.tsx";
export {
  ColourChoice,
  ColourLinks,
  SizeButtons,
  type ColourChoiceProps,
  type ColourLink,
  type ColourOption,
  type SizeButtonsProps,
  type SizeOption,
} from "./product/choices.tsx";
export {
  FilterChips,
  FilterPanel,
  ListTools,
  type FilterBand,
  type FilterChip,
  type FilterGroup,
  type FilterOption,
  type FilterPanelProps,
  type ListToolsProps,
} from "./product/filters.tsx";
export { Gallery, type GalleryPicture, type GalleryProps } from "./product/gallery.tsx";
export { PictureImage, type Picture, type PictureImageProps } from "./product/picture.tsx";
export { DeliveredLine, Price, type DeliveredLineProps, type PriceProps } from "./product/price.tsx";
export { ProductCard, ProductGrid, type ProductCardProps } from "./product/product-card.tsx";
export { SizeChart, type LengthUnit, type SizeChartProps, type SizeChartRow } from "./product/size-chart.tsx";
export { Swatch, Swatches, type SwatchProps } from "./product/swatch.tsx";
export { CART_DRAWER_ID, CartDrawer, type CartDrawerProps } from "./purchase/cart-drawer.tsx";
export { CartLine, CartLines, type CartLineProps } from "./purchase/cart-line.tsx";
export { OrderSummary, type OrderSummaryProps, type SummaryRow } from "./purchase/order-summary.tsx";
export { Timeline, type TimelineEntry } from "./purchase/timeline.tsx";
export { renderFragment, renderHtml, type Markup } from "./render-html.ts";
export { ComponentShow } from "./showcase/component-show.tsx";
