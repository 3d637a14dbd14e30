package se.delmal.server.storage;

import java.sql.Connection;
import java.sql.SQLException;

/** Looks at the database before anything in it is changed, and throws where the server must not start on it. */
public interface BeforeMigration {

    /** Looks, and changes nothing; the tables may be of any earlier version, or not be there. */
    void check(Connection database) throws SQLException;
}
