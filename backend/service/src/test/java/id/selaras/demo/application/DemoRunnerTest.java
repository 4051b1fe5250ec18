package id.selaras.demo.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.demo.domain.DemoGovernment;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Which governments of the demonstration a start loads. */
class DemoRunnerTest {

    @Test
    void withoutAChoiceAllFourAreLoaded() throws NoSuchFieldException {
        assertThat(configured(Map.of())).containsExactly(DemoGovernment.values());
    }

    @Test
    void onlyTheChosenOnesAreLoadedInTheirOrder() throws NoSuchFieldException {
        assertThat(configured(Map.of("selaras.demo.governments", "palu, samarinda")))
                .containsExactly(DemoGovernment.PALU, DemoGovernment.SAMARINDA);
        assertThat(configured(Map.of("SELARAS_DEMO_GOVERNMENTS", "sawahlunto")))
                .containsExactly(DemoGovernment.SAWAHLUNTO);
    }

    @Test
    void anUnknownGovernmentIsNamedInsteadOfIgnored() {
        assertThatThrownBy(() -> configured(Map.of("selaras.demo.governments", "samarinda,atlantis")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atlantis");
    }

    /** What the runner would load, under the key it really reads. */
    private static List<DemoGovernment> configured(Map<String, String> settings) throws NoSuchFieldException {
        String key = DemoRunner.class
                .getDeclaredField("only")
                .getAnnotation(ConfigProperty.class)
                .name();
        var config = new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(settings, 300))
                .build();
        DemoRunner runner = new DemoRunner();
        runner.only = config.getOptionalValues(key, String.class);
        return runner.governments();
    }
}
