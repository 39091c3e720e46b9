const levels = 12;

/** A picture that stands for more pictures than any browser ever draws. */
export const endless = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><defs><g id="u0"><rect width="1" height="1" opacity=".5"/></g>${Array.from(
  { length: levels },
  (_, level) => `<g id="u${level + 1}">${`<use href="#u${level}"/>`.repeat(10)}</g>`,
).join("")}</defs><use href="#u${levels}"/></svg>`;
