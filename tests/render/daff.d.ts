/** As much of daff, which has no types, as the tests use. */
declare module "daff" {
  class TableView {
    constructor(rows: unknown[][]);
    readonly data: unknown[][];
  }
  class Csv {
    parseTable(text: string, into: TableView): void;
  }
  class HighlightPatch {
    constructor(source: TableView, patch: TableView);
    apply(): boolean;
  }
  const daff: {
    readonly TableView: typeof TableView;
    readonly Csv: typeof Csv;
    readonly HighlightPatch: typeof HighlightPatch;
  };
  export default daff;
}
