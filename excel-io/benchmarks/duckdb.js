// DuckDB's own engine, without Java: sums pence by cost centre, account and period.
const { DuckDBInstance } = require('@duckdb/node-api');

const columns =
  "{'cost_centre':'VARCHAR','account':'VARCHAR','period':'INTEGER','posting_date':'DATE'," +
  "'document_no':'VARCHAR','description':'VARCHAR','source':'VARCHAR','amount':'DECIMAL(18,2)'}";

async function main(file) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const result = await connection.runAndReadAll(
    `select sum(n), count(*), sum(p) from (
       select (sum(amount) * 100)::bigint p, count(*) n
       from read_csv('${file}', header=true, auto_detect=false, delim=',', quote='"', escape='"', columns=${columns})
       group by cost_centre, account, period)`);
  const [rows, groups, pence] = result.getRows()[0];
  console.log(`rows=${rows} groups=${groups} pence=${pence}`);
}

main(process.argv[2]);
