package se.delmal.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void everyRoleHasANameOfItsOwnInBothLanguages() {
        var swedish = Stream.of(Role.values()).map(role -> role.label().sv()).toList();
        var english = Stream.of(Role.values())
                .map(role -> role.label().en().orElse(""))
                .toList();

        assertThat(swedish).doesNotHaveDuplicates();
        assertThat(english).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void theHeadOfUnitIsCalledVerksamhetschef() {
        assertThat(Role.HEAD_OF_UNIT.label().sv()).isEqualTo("verksamhetschef");
    }
}
