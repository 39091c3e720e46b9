import munkres from "munkres";

/** Two rows that may be one person’s, and what speaks for it in bits. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
}

/** An edge with what it is worth to the whole. */
export interface Settled<E extends Edge> {
  readonly edge: E;
  /**
   * By how many bits the best way to pair all rows with this pair is better than the best way without it; below zero where
   * the best way has no use for it. Near zero, another way is nearly as good.
   */
  readonly margin: number;
}

/** The most rows of a side that are paired by trying every way; more are bounded. */
const solvable = 40;

/**
 * Says of each edge what it is worth, if every row has one partner at most and the sum of bits is to be the greatest. Rows
 * that no edges connect have nothing to do with one another and are settled apart. In a group of more rows than can be
 * settled exactly, an edge’s margin is what it is worth at least, if that is something: its bits less the next best of its
 * two rows.
 */
export function settle<E extends Edge>(edges: readonly E[]): readonly Settled<E>[] {
  return groupsOf(edges).flatMap((group) => {
    const [only] = group;
    if (group.length === 1 && only) return [{ edge: only, margin: only.bits }];
    const rows = new Set(group.map(({ left }) => left)).size;
    const columns = new Set(group.map(({ right }) => right)).size;
    return Math.max(rows, columns) <= solvable ? exactly(group) : atLeast(group);
  });
}

/** Edges that hang together, in groups. */
function groupsOf<E extends Edge>(edges: readonly E[]): readonly (readonly E[])[] {
  const leaders = new Map<string, string>();
  const leaderOf = (node: string): string => {
    let at = node;
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) at = next;
    leaders.set(node, at);
    return at;
  };
  for (const { left, right } of edges) leaders.set(leaderOf(`l${left}`), leaderOf(`r${right}`));
  return [...Map.groupBy(edges, ({ left }) => leaderOf(`l${left}`)).values()];
}

function exactly<E extends Edge>(group: readonly E[]): readonly Settled<E>[] {
  const best = bestOf(group);
  return group.map((edge) => {
    if (best.edges.has(edge))
      return { edge, margin: best.bits - bestOf(group.filter((other) => other !== edge)).bits };
    const others = group.filter(({ left, right }) => left !== edge.left && right !== edge.right);
    return { edge, margin: edge.bits + bestOf(others).bits - best.bits };
  });
}

/** The pairs with the greatest sum; only what speaks for one person counts. */
function bestOf<E extends Edge>(
  group: readonly E[],
): { readonly edges: ReadonlySet<E>; readonly bits: number } {
  const useful = group.filter(({ bits }) => bits > 0);
  const rows = new Map([...new Set(useful.map(({ left }) => left))].map((row, at) => [row, at]));
  const columns = new Map([...new Set(useful.map(({ right }) => right))].map((column, at) => [column, at]));
  if (rows.size === 0) return { edges: new Set(), bits: 0 };
  const costs = Array.from({ length: rows.size }, () => new Array<number>(columns.size).fill(0));
  const at = new Map<string, E>();
  for (const edge of useful) {
    const [row = 0, column = 0] = [rows.get(edge.left), columns.get(edge.right)];
    at.set(`${row} ${column}`, edge);
    const line = costs[row];
    if (line) line[column] = -edge.bits;
  }
  const edges = munkres(costs).flatMap(([row, column]) => at.get(`${row} ${column}`) ?? []);
  return { edges: new Set(edges), bits: edges.reduce((sum, { bits }) => sum + bits, 0) };
}

/**
 * An edge that outdoes the next best of both its rows together belongs to every best way; by so much, at least. What its
 * rows could do without is nobody's to say in a group so large: an edge as good as any other of both rows stands at zero.
 */
function atLeast<E extends Edge>(group: readonly E[]): readonly Settled<E>[] {
  const byLeft = Map.groupBy(group, ({ left }) => left);
  const byRight = Map.groupBy(group, ({ right }) => right);
  const rivalOf = (edge: E, edges: readonly E[] = []) =>
    edges.reduce((most, other) => (other === edge ? most : Math.max(most, other.bits)), 0);
  return group.map((edge) => {
    const [one, other] = [rivalOf(edge, byLeft.get(edge.left)), rivalOf(edge, byRight.get(edge.right))];
    const sure = edge.bits - one - other;
    return { edge, margin: sure > 0 ? sure : Math.min(0, edge.bits - Math.max(one, other)) };
  });
}
