package id.selaras.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParentChainTest {

    private final UUID a = new UUID(0, 1);
    private final UUID b = new UUID(0, 2);
    private final UUID c = new UUID(0, 3);
    private final UUID d = new UUID(0, 4);

    @Test
    void aTreeHasNoCycle() {
        assertThat(ParentChain.cycles(Map.of(b, a, c, a, d, c))).isEmpty();
    }

    @Test
    void aUnitAboveItselfIsACycle() {
        assertThat(ParentChain.cycles(Map.of(a, a, b, a))).containsExactly(Set.of(a));
    }

    @Test
    void everyCycleIsToldOnceWithoutTheUnitsThatHangFromIt() {
        UUID e = new UUID(0, 5);

        assertThat(ParentChain.cycles(Map.of(a, b, b, a, c, a, d, e, e, d)))
                .containsExactlyInAnyOrder(Set.of(a, b), Set.of(d, e));
    }
}
