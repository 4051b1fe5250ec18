package id.selaras.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.of(List.of(
            "code;type;value;unit;legalSource",
            "months;INTEGER;24;months;PP 11/2017",
            "mode;CHOICE:HALF_UP|CEILING;HALF_UP;mode;own",
            "weights;NUMBERS;A:0.5|B:0.5;weight;own",
            "spans;SPANS;MUDA:33-34;rank;own",
            "share;DECIMAL;0.7;share;own"));

    @Test
    void whatFitsIsAccepted() {
        assertThat(catalogue.unfitting(Map.of(
                        "months",
                        "6",
                        "mode",
                        "CEILING",
                        "weights",
                        "A:1|B:0.25",
                        "spans",
                        "MUDA:32-34",
                        "share",
                        "1")))
                .isEmpty();
    }

    @Test
    void everyUnfittingCodeIsToldAtOnce() {
        assertThat(catalogue.unfitting(Map.of(
                        "months", "-6", "mode", "FLOOR", "weights", "A=1", "spans", "MUDA:3", "share", "abc", "what",
                        "1")))
                .containsExactlyInAnyOrder("months", "mode", "weights", "spans", "share", "what");
    }

    @Test
    void aNationalValueThatDoesNotFitStopsTheStart() {
        assertThatThrownBy(() -> RuleCatalogue.of(List.of("header", "months;INTEGER;two;months;PP")))
                .hasMessageContaining("months");
    }
}
