/** Where a style sheet is broken so that it would break those after it, which share its element. */
export interface StyleFault {
  readonly line: number;
  readonly reason: string;
}

/**
 * What a style sheet leaves open, or closes too often; `null` where it does neither. Colours that are misspelt and the
 * like are the browser's to pass over: they harm nothing else.
 */
export function styleFault(text: string): StyleFault | null {
  const open: number[] = [];
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const line = text.slice(0, index).split("\n").length;
    if (/^<(\/style|!--)/i.test(token)) return { line, reason: `a style must not hold ${token}` };
    if (token === "/*") return { line, reason: "the comment that begins here does not end" };
    if (token === '"' || token === "'")
      return { line, reason: "the string that begins here does not end on its line" };
    if (token === "{") open.push(line);
    if (token === "}" && open.pop() === undefined) return { line, reason: "this } closes nothing" };
  }
  const [line] = open.slice(-1);
  return line === undefined ? null : { line, reason: "the { here is not closed" };
}

/** Whole comments, strings and templates first, so that what stands in them is not met; then what may break a sheet. */
const tokens =
  /\/\*(?:(?!<\/style|<!--)[\s\S])*?\*\/|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}|"(?:[^"\\\n<]|\\[\s\S]|<(?!\/style|!--))*"|'(?:[^'\\\n<]|\\[\s\S]|<(?!\/style|!--))*'|<\/style|<!--|\/\*|["'{}]/gi;
