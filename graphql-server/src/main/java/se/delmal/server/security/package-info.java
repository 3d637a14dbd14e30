/**
 * Who is asking, and what they may read.
 *
 * <p>A token says who and whose data it is for: {@code TokenVerification} checks it, and {@code Caller} is what remains of it.
 * What somebody may do follows from the roles that the record itself gives them on the day ({@code Relations}), and
 * {@code AccessPolicy} is the one place that says which. {@code ExposureGuard} keeps an installation without a token issuer on
 * this machine, and refuses to start one with an issuer that lacks anything. {@code LoopbackNames} and {@code OtherOrigins} keep other
 * people's pages out, {@code OperatorsSide} the meters in.
 */
@NullMarked
package se.delmal.server.security;

import org.jspecify.annotations.NullMarked;
