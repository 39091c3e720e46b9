/** Some languages begin a sentence with a capital letter; in the others this changes nothing. */
export const capitalised = (said: string, language: string): string =>
  said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
