package se.delmal.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BindingForceTest {

    @Test
    void whatBindsIsStatuteRegulationAndWhatALocalDocumentDemands() {
        assertThat(Stream.of(BindingForce.values()).filter(BindingForce::binds))
                .containsExactly(
                        BindingForce.STATUTE,
                        BindingForce.REGULATION,
                        BindingForce.LOCAL_REQUIREMENT,
                        BindingForce.LOCAL_DUTY);
    }

    @Test
    void theStrongerForceComesFirst() {
        assertThat(BindingForce.values())
                .containsExactly(
                        BindingForce.STATUTE,
                        BindingForce.REGULATION,
                        BindingForce.LOCAL_REQUIREMENT,
                        BindingForce.LOCAL_DUTY,
                        BindingForce.GENERAL_ADVICE,
                        BindingForce.LOCAL_RECOMMENDATION,
                        BindingForce.GUIDANCE,
                        BindingForce.UNKNOWN);
    }
}
