// The least that compares two tables with this engine, written by hand for these very files: everything as text, the full
// outer join that counts what differs in each column, and the keys that are empty or there several times.
import { DuckDBInstance } from "@duckdb/node-api";

const [left, right] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const columns = ["name", "age", "place", "day", "amount", "confirmed", "source", "latitude", "note"];
const read = (file) => `read_csv('${file}', header = true, all_varchar = true)`;
const ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS()[0];

const unlike = columns.map((name) => `l.${name} IS DISTINCT FROM r.${name}`);
const isBoth = "l.id IS NOT NULL AND r.id IS NOT NULL";
const differences = await ask(`SELECT
    count(*) FILTER (r.id IS NULL) AS "onlyLeft", count(*) FILTER (l.id IS NULL) AS "onlyRight",
    count(*) FILTER (${isBoth} AND (${unlike.join(" OR ")})) AS changed,
    ${columns.map((name, index) => `count(*) FILTER (${isBoth} AND ${unlike[index]}) AS ${name}`).join(", ")}
  FROM ${read(left)} l FULL JOIN ${read(right)} r ON l.id = r.id`);
const keys = await ask(`SELECT
    sum(l) AS "left", sum(r) AS "right", sum(l) FILTER (id IS NULL) AS "emptyLeft", sum(r) FILTER (id IS NULL) AS "emptyRight",
    count(*) FILTER (l > 1) AS "repeatedLeft", count(*) FILTER (r > 1) AS "repeatedRight"
  FROM (SELECT id, count("left") AS l, count("right") AS r FROM (
    SELECT id, true AS "left", CAST(NULL AS BOOLEAN) AS "right" FROM ${read(left)}
    UNION ALL SELECT id, NULL, true FROM ${read(right)}) GROUP BY id)`);
const plain = (_, value) => (typeof value === "bigint" ? Number(value) : value);
process.stdout.write(`${JSON.stringify({ ...differences, ...keys }, plain)}\n`);
