package id.selaras.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final int LEAST = 5;

    @Test
    void aGroupOfFiveIsToldAndOneOfFourIsNot() {
        assertThat(SmallCells.untold(Map.of("A", 5L, "B", 6L), LEAST)).isEmpty();
        assertThat(SmallCells.untold(Map.of("A", 4L, "B", 4L, "C", 20L), LEAST)).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void theSmallestOtherGroupStaysUntoldWithASingleSmallOne() {
        assertThat(SmallCells.untold(Map.of("A", 4L, "B", 30L, "C", 20L), LEAST))
                .containsExactlyInAnyOrder("A", "C");
    }

    @Test
    void twoGroupsThatAreTooFewPeopleTogetherHideAThird() {
        assertThat(SmallCells.untold(Map.of("A", 1L, "B", 2L, "C", 20L, "D", 30L), LEAST))
                .containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void nothingIsToldWhereThereIsOneSmallGroupAlone() {
        assertThat(SmallCells.untold(Map.of("A", 3L), LEAST)).containsExactly("A");
    }

    @Test
    void whatStaysUntoldIsNeverOneGroupNorFewerThanFivePeople() {
        Random random = new Random(14);
        for (int round = 0; round < 2_000; round++) {
            Map<String, Long> counts = new TreeMap<>();
            int groups = 1 + random.nextInt(8);
            for (int group = 0; group < groups; group++) {
                counts.put("G" + group, (long) random.nextInt(12));
            }
            Set<String> untold = SmallCells.untold(counts, LEAST);
            assertThat(counts.entrySet().stream().filter(count -> !untold.contains(count.getKey())))
                    .allMatch(count -> count.getValue() >= LEAST);
            long people = untold.stream().mapToLong(counts::get).sum();
            long several =
                    untold.stream().filter(group -> counts.get(group) > 0).count();
            if (people > 0 && untold.size() < counts.size()) {
                assertThat(people).as("%s of %s", untold, counts).isGreaterThanOrEqualTo(LEAST);
                assertThat(several).as("%s of %s", untold, counts).isGreaterThan(1);
            }
        }
    }
}
