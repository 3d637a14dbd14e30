/**
 * What local documents add to the national rules.
 *
 * <p>Each region's requirements of signers stand together: {@link OstergotlandSigning}, {@link OstergotlandContractSigning},
 * {@link SkaneSigning}, {@link SormlandSigning} and {@link OrebroSigning}.
 */
@NullMarked
package se.delmal.region;

import org.jspecify.annotations.NullMarked;
