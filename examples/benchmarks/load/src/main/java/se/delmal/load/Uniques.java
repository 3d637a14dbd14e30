package se.delmal.load;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * That ids of entries and persons are unique: checked once when all rows are there, which takes a small part of the time. Afterwards the
 * tables are as the server's migrations made them.
 */
final class Uniques {

    private final JdbcClient database;
    private final List<Unique> all;

    private record Unique(String table, String name) {}

    private Uniques(JdbcClient database, List<Unique> all) {
        this.database = database;
        this.all = List.copyOf(all);
    }

    /** Finds them; H2 and PostgreSQL give them names of their own. */
    static Uniques of(JdbcClient database) {
        return new Uniques(
                database,
                database.sql("""
                        select c.table_name, c.constraint_name from information_schema.table_constraints c
                        join information_schema.key_column_usage k on k.constraint_name = c.constraint_name
                          and k.constraint_schema = c.constraint_schema
                        where c.constraint_type = 'UNIQUE' and c.table_name in ('entry', 'person') and k.column_name = 'id'
                        """)
                        .query((row, number) -> new Unique(row.getString(1), row.getString(2)))
                        .list());
    }

    List<String> tables() {
        return all.stream().map(Unique::table).toList();
    }

    void drop() {
        all.forEach(
                unique -> database.sql("alter table " + unique.table() + " drop constraint \"" + unique.name() + '"')
                        .update());
    }

    void restore() {
        all.forEach(unique -> database.sql(
                        "alter table " + unique.table() + " add constraint \"" + unique.name() + "\" unique (id)")
                .update());
    }
}
