package se.delmal.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import se.delmal.citation.LocalizedText;
import se.delmal.national.NationalRules;
import se.delmal.national.SigningRules;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.SigningRule;

/** The profiles there are, by id. */
public final class RegionalProfiles {

    private static final RegionalProfile NATIONAL = new RegionalProfile(
                    TraineeRecord.NATIONAL_PROFILE,
                    LocalizedText.of("Nationella regler", "National rules"),
                    Optional.empty(),
                    NationalRules.documents(),
                    NationalRules.all())
            .withSigningRules(SigningRules.all().toArray(SigningRule[]::new));

    private final Map<String, RegionalProfile> profiles;

    private RegionalProfiles(Map<String, RegionalProfile> profiles) {
        this.profiles = profiles;
    }

    /** Returns the national profile, which every other one extends. */
    public static RegionalProfile national() {
        return NATIONAL;
    }

    /**
     * Returns the national profile and those of all providers that {@link ServiceLoader} finds.
     *
     * @throws IllegalStateException if a provider breaks, or two give one id; the message names the culprits
     */
    public static RegionalProfiles load() {
        var providers = new ArrayList<RegionalProfileProvider>();
        try {
            ServiceLoader.load(RegionalProfileProvider.class).forEach(providers::add);
        } catch (ServiceConfigurationError broken) {
            throw new IllegalStateException(
                    "A provider of a regional profile cannot be loaded: " + broken.getMessage(), broken);
        }
        return of(providers);
    }

    /**
     * Returns the national profile and those of some providers.
     *
     * @throws IllegalStateException if a provider breaks, or two give one id; the message names the culprits
     */
    public static RegionalProfiles of(Collection<? extends RegionalProfileProvider> providers) {
        var profiles = new LinkedHashMap<String, RegionalProfile>();
        var from = new LinkedHashMap<String, String>();
        profiles.put(NATIONAL.id(), NATIONAL);
        from.put(NATIONAL.id(), RegionalProfiles.class.getName());
        var waiting = new ArrayList<RegionalProfileProvider>(providers);
        while (!waiting.isEmpty()) {
            var ready = waiting.stream()
                    .filter(provider -> profiles.containsKey(provider.base()))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("The provider " + name(waiting.get(0)) + " extends the profile "
                        + waiting.get(0).base() + ", which nobody gives");
            }
            waiting.removeAll(ready);
            for (RegionalProfileProvider provider : ready) {
                var profile = extended(provider, profiles.getOrDefault(provider.base(), NATIONAL));
                var clash = from.putIfAbsent(profile.id(), name(provider));
                if (clash != null) {
                    throw new IllegalStateException(
                            "Two providers give the profile " + profile.id() + ": " + clash + " and " + name(provider));
                }
                profiles.put(profile.id(), profile);
            }
        }
        return new RegionalProfiles(profiles);
    }

    private static String name(RegionalProfileProvider provider) {
        return provider.getClass().getName();
    }

    private static RegionalProfile extended(RegionalProfileProvider provider, RegionalProfile base) {
        try {
            var profile = provider.extend(base);
            if (!profile.ids().containsAll(base.ids())) {
                throw new IllegalStateException("it does not extend the profile " + base);
            }
            return profile;
        } catch (RuntimeException broken) {
            throw new IllegalStateException(
                    "The provider " + name(provider) + " cannot make its profile: " + broken.getMessage(), broken);
        }
    }

    /** Returns all profiles, the national one first. */
    public List<RegionalProfile> all() {
        return List.copyOf(profiles.values());
    }

    /** Returns the profile with an id, if there is one. */
    public Optional<RegionalProfile> find(String id) {
        return Optional.ofNullable(profiles.get(id));
    }

    /**
     * Returns the profile with an id that is known to exist.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public RegionalProfile get(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("No profile \"" + id + "\"; there are " + profiles.keySet()));
    }
}
