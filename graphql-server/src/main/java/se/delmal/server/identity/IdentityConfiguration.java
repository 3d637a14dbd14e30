package se.delmal.server.identity;

import graphql.schema.idl.RuntimeWiring;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.util.StringUtils;
import se.delmal.server.graphql.ViewClasses;
import se.delmal.server.security.Issuer;

/** Finds the keys. Where made-up people live, they get keys of their own beside their database. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final String DEMO_FILE = "made-up-identity-keys.json";

    @Bean
    IdentityCipher identityCipher(
            Environment environment,
            @Value("${delmal.identity.keyset}") String keyset,
            @Value("${delmal.identity.keyset-file}") String file,
            @Value("${delmal.data-dir}") Path folder) {
        boolean isConfigured = StringUtils.hasText(keyset) || StringUtils.hasText(file);
        return new IdentityCipher(
                isConfigured || Issuer.isConfigured(environment)
                        ? IdentityKeys.configured(keyset, file)
                        : IdentityKeys.ofMadeUpPeople(folder.resolve(DEMO_FILE)));
    }

    @Bean
    RuntimeWiringConfigurer identityScalar() {
        return (RuntimeWiring.Builder wiring) -> wiring.scalar(IdentityScalar.TYPE);
    }

    @Bean
    ViewClasses identityViews() {
        return new ViewClasses(Map.of("TraineeIdentity", IdentityView.class));
    }
}
