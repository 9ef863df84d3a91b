/** What something costs at several sizes. */
export interface Series {
  readonly name: string;
  /** Of the costs. */
  readonly unit: string;
  readonly points: readonly { readonly size: number; readonly cost: number }[];
}
