package se.delmal.server.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.delmal.profile.RegionalProfiles;

/** Loads the profiles once, at start: a provider that cannot give its profile stops the server. */
@Configuration(proxyBeanMethods = false)
class ProfilesConfiguration {

    @Bean
    RegionalProfiles regionalProfiles() {
        return RegionalProfiles.load();
    }
}
