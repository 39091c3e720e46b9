import type { Item } from "vega";

declare module "vega" {
  /** How Vega measures text; its own types leave it out. `width` may be replaced. */
  export const textMetrics: {
    width: (
      item: Pick<Item, never> & { readonly fontSize?: number; readonly fontWeight?: number | string },
      text: string,
    ) => number;
  };
}
