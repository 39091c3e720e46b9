import type { Edition } from "../model/edition.ts";
import type { Manifest } from "../model/manifest.ts";
import { reportOf } from "../model/report.ts";
import type { Words } from "../model/words.ts";
import type { Attachment } from "./attachment.ts";
import { registerCsv } from "./register-csv.ts";
import { registerFile } from "./whole-register.ts";

/** What a briefing's PDF carries for those who want to check it or to work on: audit, register and manifest. */
export function attachmentsOf(edition: Edition, manifest: Manifest, words: Words): Attachment[] {
  return [
    {
      name: "audit.json",
      mediaType: "application/json",
      description: words.say("attached.audit"),
      relation: "Data",
      content: json(reportOf(edition, words, manifest.recount)),
    },
    {
      name: "manifest.json",
      mediaType: "application/json",
      description: words.say("attached.manifest"),
      relation: "Supplement",
      content: json(manifest),
    },
    {
      name: registerFile,
      mediaType: "text/csv",
      description: words.say("attached.register"),
      relation: "Data",
      content: Buffer.from([...registerCsv(edition, words)].join("")),
    },
  ];
}

const json = (value: object): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
