import { crc32, deflateRawSync } from "node:zlib";

/** A deflated ZIP archive of texts; `claim` is what its headers say of each size, where that is a lie. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, claim?: number): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const content = Buffer.from(text as string);
    const packed = deflateRawSync(content);
    const name = Buffer.from(path);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claim ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.from("PK\u0003\u0004", "latin1"), fields, name, packed);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), fields, place, name);
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(directory.length / 4, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

/** The parts of a workbook; a sheet is the XML of its rows. Style 1 is a date, style 2 a percentage. */
export function workbookParts(sheets: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.keys(sheets);
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join("")}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${main}><sheetData>${sheets[name] ?? ""}</sheetData></worksheet>`,
      ]),
    ),
  };
}

/** A row of a sheet: texts, numbers, or the XML of a cell after its address. */
export const sheetRow = (row: number, cells: readonly (string | number | null)[]): string =>
  `<row r="${row}">${cells
    .map((cell, index) => {
      const address = `r="${String.fromCharCode(65 + index)}${row}"`;
      if (cell === null) return "";
      if (typeof cell === "number") return `<c ${address}><v>${cell}</v></c>`;
      return cell.startsWith(" ")
        ? `<c ${address}${cell}`
        : `<c ${address} t="inlineStr"><is><t>${cell}</t></is></c>`;
    })
    .join("")}</row>`;
