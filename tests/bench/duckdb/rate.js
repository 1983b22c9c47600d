// SPDX-License-Identifier: GPL-3.0-or-later
// Rates usage rows in DuckDB, on one thread: the peer of `rate_10m_rows_ms`.
//
//   node rate.js ROWS.csv SUMS.csv TIMES
//
// ROWS.csv: line, numerator, denominator, quantity. Writes line, millionths to SUMS.csv and prints
// {"milliseconds": the quickest of so many}.

import { DuckDBInstance } from '@duckdb/node-api';

const [rows, sums, times] = process.argv.slice(2);
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const rate = `SELECT line, SUM((2 * numerator * quantity + denominator) // (2 * denominator))::HUGEINT
              AS micros FROM row GROUP BY line ORDER BY line`;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run('SET threads = 1');
await connection.run(`CREATE TABLE row AS SELECT * FROM read_csv(${quoted(rows)}, header = false,
    columns = {line: 'INTEGER', numerator: 'BIGINT', denominator: 'BIGINT', quantity: 'BIGINT'})`);

let quickest = Infinity;
for (let time = 0; time < Number(times); ++time) {
    const start = performance.now();
    await (await connection.runAndReadAll(rate)).getRows();
    quickest = Math.min(quickest, performance.now() - start);
}
await connection.run(`COPY (${rate}) TO ${quoted(sums)} (HEADER false)`);
console.log(JSON.stringify({ milliseconds: quickest }));
