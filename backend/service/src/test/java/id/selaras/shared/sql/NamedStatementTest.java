package id.selaras.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedStatementTest {

    @Test
    void valuesStandInTheOrderOfTheirMarks() {
        NamedStatement named =
                NamedStatement.of("a = :one AND b IN :two AND c = :one", Map.of("one", 1, "two", List.of(2, 3)));
        assertThat(named.text()).isEqualTo("a = ? AND b IN (?, ?) AND c = ?");
        assertThat(named.values()).containsExactly(1, 2, 3, 1);
    }

    @Test
    void aListIsFilledUpWithItsLastValue() {
        NamedStatement named = NamedStatement.of("b IN :list", Map.of("list", List.of(1, 2, 3, 4, 5)));
        assertThat(named.text()).isEqualTo("b IN (?, ?, ?, ?, ?, ?, ?, ?)");
        assertThat(named.values()).containsExactly(1, 2, 3, 4, 5, 5, 5, 5);
    }

    @Test
    void listsOfAllLengthsAreFewStatements() {
        assertThat(IntStream.rangeClosed(1, 1_000)
                        .mapToObj(length -> NamedStatement.of(
                                        "b IN :list",
                                        Map.of(
                                                "list",
                                                IntStream.range(0, length)
                                                        .boxed()
                                                        .toList()))
                                .text())
                        .distinct())
                .hasSize(11);
    }

    @Test
    void anEmptyListMatchesNothing() {
        assertThat(NamedStatement.of("b IN :list", Map.of("list", List.of())).text())
                .isEqualTo("b IN (NULL)");
    }

    @Test
    void aNameWithoutAValueIsRefused() {
        assertThatThrownBy(() -> NamedStatement.of("a = :one", Map.of())).hasMessageContaining(":one");
    }
}
