/** Stands in for tslib: the one helper of it that the client's code calls. */
export function __importDefault(module: { __esModule?: boolean }): object {
  return module.__esModule ? module : { default: module };
}
