/** Makes a key of some texts. */
export type KeyMaker = (texts: readonly string[]) => string;

/**
 * Keys for texts that belong together, such as the dimensions of a scope. The same texts get the same string, made
 * once: a long register has few different ones, and whoever groups by them compares no text twice.
 */
export function keyMaker(): KeyMaker {
  const root: Branch = { branches: new Map(), key: null };
  return (texts) => {
    let branch = root;
    for (const text of texts) {
      let next = branch.branches.get(text);
      if (!next) {
        next = { branches: new Map(), key: null };
        branch.branches.set(text, next);
      }
      branch = next;
    }
    branch.key ??= texts.join("\u001f");
    return branch.key;
  };
}

interface Branch {
  readonly branches: Map<string, Branch>;
  key: string | null;
}
