/**
 * The server: it translates, stores and guards, and decides nothing about training.
 *
 * <p>Start with {@code graphql}, the door that every request comes through, and {@code security}, which says who may read
 * what. {@code catalogue}, {@code trainee} and {@code evaluation} answer the schema, each its own part; what they answer
 * with comes from the SDK. {@code subscription} tells of changes. {@code platform} says what of Spring Boot is started at all.
 * {@code demo} fills an empty installation with made-up people.
 */
@NullMarked
package se.delmal.server;

import org.jspecify.annotations.NullMarked;
