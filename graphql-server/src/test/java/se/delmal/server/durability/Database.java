package se.delmal.server.durability;

import java.util.Map;

/** Where a server that is killed keeps its data. */
interface Database extends AutoCloseable {

    /** Returns its name, for the figures. */
    String name();

    /** Returns the settings that lead a server to it. */
    Map<String, Object> settings();

    /** Is told that the server has been killed. */
    default void serverWasKilled() {}

    @Override
    default void close() {}
}
