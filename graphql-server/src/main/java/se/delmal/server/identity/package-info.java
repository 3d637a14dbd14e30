/**
 * The identity numbers of trainees: kept encrypted, shown masked, and whole only to whom {@code AccessPolicy} says.
 *
 * <p>A number comes in through a variable ({@code IdentityScalar}) and becomes an {@code IdentityNumber}, which prints itself
 * masked. {@code IdentityCipher} binds what is stored to its tenant and trainee. {@code IdentityKeys} finds the keys and makes
 * new ones; {@code IdentityReEncryption} brings old numbers under the newest.
 */
@NullMarked
package se.delmal.server.identity;

import org.jspecify.annotations.NullMarked;
