package id.selaras.exchange.domain;

import static id.selaras.exchange.domain.ImportStatus.APPLIED;
import static id.selaras.exchange.domain.ImportStatus.APPLYING;
import static id.selaras.exchange.domain.ImportStatus.CANCELLED;
import static id.selaras.exchange.domain.ImportStatus.CHECKED;
import static id.selaras.exchange.domain.ImportStatus.CHECKING;
import static id.selaras.exchange.domain.ImportStatus.FAILED;
import static id.selaras.exchange.domain.ImportStatus.NEEDS_MAPPING;
import static id.selaras.exchange.domain.ImportStatus.UNDOING;
import static id.selaras.exchange.domain.ImportStatus.UNDONE;
import static id.selaras.exchange.domain.ImportStatus.UPLOADED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportStatusTest {

    private static final Set<List<ImportStatus>> ALLOWED = Set.of(
            List.of(UPLOADED, NEEDS_MAPPING),
            List.of(UPLOADED, CHECKING),
            List.of(UPLOADED, CANCELLED),
            List.of(NEEDS_MAPPING, NEEDS_MAPPING),
            List.of(NEEDS_MAPPING, CHECKING),
            List.of(NEEDS_MAPPING, CANCELLED),
            List.of(CHECKING, CHECKED),
            List.of(CHECKING, CANCELLED),
            List.of(CHECKING, FAILED),
            List.of(CHECKED, NEEDS_MAPPING),
            List.of(CHECKED, CHECKING),
            List.of(CHECKED, APPLYING),
            List.of(CHECKED, CANCELLED),
            List.of(APPLYING, APPLIED),
            List.of(APPLYING, CHECKED),
            List.of(APPLIED, UNDOING),
            List.of(UNDOING, UNDONE),
            List.of(UNDOING, APPLIED),
            List.of(FAILED, NEEDS_MAPPING),
            List.of(FAILED, CHECKING),
            List.of(FAILED, CANCELLED));

    @Test
    void onlyTheseTransitionsExist() {
        Set<List<ImportStatus>> found = new HashSet<>();
        for (ImportStatus from : ImportStatus.values()) {
            for (ImportStatus to : ImportStatus.values()) {
                if (from.mayBecome(to)) {
                    found.add(List.of(from, to));
                }
            }
        }
        assertThat(found).isEqualTo(ALLOWED);
    }
}
