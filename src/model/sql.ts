/** A name of a table or column as SQL takes it, whatever characters it has. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL takes it. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
