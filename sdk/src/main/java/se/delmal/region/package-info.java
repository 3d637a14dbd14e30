/**
 * The local documents of five profiles, as rules: one class for each document, in the document's own order, in the words of
 * {@link se.delmal.rule.Vocabulary}.
 *
 * <p>{@code national} is extended by {@code ostergotland} (the guideline), {@code skane}, {@code sormland} and {@code orebro-2008};
 * {@code ostergotland} by {@code ostergotland-contract}. They come in through the same door as any region's:
 * {@link se.delmal.profile.RegionalProfileProvider}.
 *
 * <p>Östergötland's and Skåne's documents are for specialist training in general medicine, Sörmland's for it and for
 * <i>allmäntjänstgöring</i> in primary care, Örebro's for every specialty under SOSFS 2008:17. Of any other training a rule is not
 * applicable.
 *
 * <p>What a document asks of whoever signs a certificate stands beside its rules: {@link OstergotlandSigning},
 * {@link OstergotlandContractSigning}, {@link SkaneSigning}, {@link SormlandSigning} and {@link OrebroSigning}; what it puts into a
 * training programme, in {@link LocalProgrammes}.
 */
@NullMarked
package se.delmal.region;

import org.jspecify.annotations.NullMarked;
