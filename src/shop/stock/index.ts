export {
  freePieces,
  holdStock,
  lockStock,
  readAvailability,
  readHeldPieces,
  releaseStock,
  restock,
  sellFreeStock,
  sellHeldStock,
  type Pieces,
  type StockMove,
} from "./stock.ts";
export {
  createStockDesk,
  LEVELS_MAX,
  seedStock,
  type StockChange,
  type StockDesk,
  type StockLevel,
  type StockRefusal,
} from "./stock-desk.ts";
