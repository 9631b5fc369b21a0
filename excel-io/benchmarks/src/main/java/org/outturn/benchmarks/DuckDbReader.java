package org.outturn.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A text file by DuckDB through JDBC. */
final class DuckDbReader {

    private static final String QUERY = "select sum(n), count(*), sum(p) from"
            + " (select (sum(amount) * 100)::bigint p, count(*) n from read_csv('%s', header=true, auto_detect=false,"
            + " delim=',', quote='\"', escape='\"', columns={'cost_centre':'VARCHAR','account':'VARCHAR',"
            + "'period':'INTEGER','posting_date':'DATE','document_no':'VARCHAR','description':'VARCHAR',"
            + "'source':'VARCHAR','amount':'DECIMAL(18,2)'}) group by cost_centre, account, period)";

    private DuckDbReader() {}

    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(QUERY.formatted(args[0]))) {
            result.next();
            System.out.println(Sums.line(
                    result.getLong(1),
                    result.getLong(2),
                    result.getBigDecimal(3).longValueExact()));
        }
    }
}
