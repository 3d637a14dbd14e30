/**
 * What the server is measured against: Spring Boot with the same starters. {@link se.delmal.floor.Floor} alone is the start-up floor;
 * with the profile {@code constant}, {@link se.delmal.floor.ConstantAnswers} makes it the floor under load.
 */
@NullMarked
package se.delmal.floor;

import org.jspecify.annotations.NullMarked;
