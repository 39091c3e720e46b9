import { RecountError } from "../model/fault.ts";
import type { Finding } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";

/**
 * The finding that a word names: its whole id, the beginning of one id only, or a type of which there is one finding only.
 * Throws a `RecountError` that names what was probably meant, or all that it could mean.
 */
export function findFinding(findings: readonly Finding[], word: string): Finding {
  const exact = findings.find(({ id }) => id === word);
  if (exact) return exact;
  const ofType = findings.filter(({ type }) => type === word);
  const meant = ofType.length > 0 ? ofType : findings.filter(({ id }) => id.startsWith(word));
  const [only, ...more] = meant;
  if (only && more.length === 0) return only;
  const ids = meant.map(({ id }) => id);
  if (ids.length > 0) throw new RecountError("finding-ambiguous", { finding: word, ...listed(ids) });
  throw new RecountError("finding-unknown", {
    finding: word,
    meant:
      nearest(
        word,
        findings.map(({ id }) => id),
      ) ??
      nearestType(word, findings) ??
      "none",
  });
}

/** The first finding of a type that was probably meant. */
function nearestType(word: string, findings: readonly Finding[]): string | null {
  const type = nearest(word.replace(/-[0-9a-f]*$/, ""), [
    ...new Set(findings.map((finding) => finding.type)),
  ]);
  return findings.find((finding) => finding.type === type)?.id ?? null;
}

const listed = (ids: readonly string[], most = 8) => ({
  listed: ids.slice(0, most).join(", "),
  more: ids.length > most ? "some" : "none",
});
