package id.selaras.workload.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.organisation.application.ImportCounts;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.id.Ids;
import id.selaras.testing.Accounts;
import id.selaras.testing.CountedQueries;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.WorkloadMethod;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class WorkloadImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static int counter;

    @Inject
    Accounts accounts;

    @Inject
    EmployeeFixtures fixtures;

    @Inject
    WorkloadImport workload;

    @Inject
    WorkloadDirectory directory;

    @Inject
    CountedQueries queries;

    private UUID government;

    @BeforeEach
    void found() {
        government = fixtures.government("beban-" + ++counter);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(apply(Ids.next(), task("1", "16.00", "1080.00"))).isEqualTo(new ImportCounts(1, 0, 0));
        assertThat(apply(Ids.next(), task("1", "16", "1080.0000"))).isEqualTo(new ImportCounts(0, 0, 1));
        assertThat(apply(Ids.next(), task("1", "17", "1080"))).isEqualTo(new ImportCounts(0, 1, 0));
        assertThat(tasks()).isEqualTo(1);
    }

    @Test
    void anUndoneImportBringsBackWhatItReplaced() {
        apply(Ids.next(), task("1", "16", "1080"));
        UUID change = Ids.next();
        apply(change, task("1", "99", "1080"), task("2", "1", "1"));
        assertThat(workload.isBuiltUpon(change)).isFalse();

        accounts.as(government, () -> workload.undo(government, change, Ids.next()));

        assertThat(workload.current(government)).hasSize(1);
        assertThat(workload.current(government).values().iterator().next().volume())
                .isEqualByComparingTo("16");
        apply(Ids.next(), task("1", "18", "1080"));
        assertThat(workload.current(government).values().iterator().next().volume())
                .isEqualByComparingTo("18");
    }

    @Test
    void aChangeThatWasBuiltUponSaysSo() {
        UUID change = Ids.next();
        apply(change, task("1", "16", "1080"));
        apply(Ids.next(), task("1", "17", "1080"));

        assertThat(workload.isBuiltUpon(change)).isTrue();
    }

    @Test
    void everyUnknownPositionAndDoubleTaskIsTold() {
        assertThatThrownBy(() -> apply(
                        Ids.next(), task("1", "1", "1"), task("1", "2", "2"), elsewhere("NOWHERE"), elsewhere("NEVER")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.code())
                                .containsExactlyInAnyOrder("task-twice", "unknown-position", "unknown-position"));
    }

    @Test
    void aRowWithoutFiguresIsKeptAsZeroAndCountedAsIncomplete() {
        apply(
                Ids.next(),
                task("1", "16", "1080"),
                new WorkloadRecord(
                        "DINKES-ANALIS",
                        2026,
                        null,
                        "Tugas lain",
                        WorkloadMethod.TASK,
                        null,
                        null,
                        Frequency.YEAR,
                        null,
                        null,
                        null,
                        null,
                        null,
                        EvidenceLevel.NONE));

        PositionNeed need = need();
        assertThat(need.tasks()).isEqualTo(2);
        assertThat(need.incomplete()).isEqualTo(1);
        assertThat(need.rawNeed()).isEqualTo(new BigDecimal("0.2304"));
    }

    @Test
    void sevenThousandTasksAreWrittenInFewStatementsAndEachIsExact() {
        List<WorkloadRecord> many = new ArrayList<>();
        for (int i = 1; i <= 7_264; i++) {
            many.add(task("T" + i, Integer.toString(i % 97 + 1), Integer.toString(i % 1_201)));
        }

        int inserts = queries.inserts(() -> apply(Ids.next(), many.toArray(WorkloadRecord[]::new)));

        assertThat(inserts).isLessThan(60);
        BigDecimal sum = many.stream()
                .map(task -> task.volume().multiply(task.minutesPerUnit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(need().load()).isEqualByComparingTo(sum);
        assertThat(need().rawNeed())
                .isEqualTo(sum.divide(BigDecimal.valueOf(75_000), 4, java.math.RoundingMode.HALF_UP));
    }

    private PositionNeed need() {
        return directory.needs(government, DAY).get(fixtures.position(government, "DINKES-ANALIS"));
    }

    private int tasks() {
        return need().tasks();
    }

    private ImportCounts apply(UUID change, WorkloadRecord... records) {
        ImportCounts[] counts = new ImportCounts[1];
        accounts.as(government, () -> counts[0] = workload.apply(government, change, Arrays.asList(records)));
        return counts[0];
    }

    private static WorkloadRecord elsewhere(String position) {
        return task(position, "1", "1", "1");
    }

    private static WorkloadRecord task(String code, String volume, String minutes) {
        return task("DINKES-ANALIS", code, volume, minutes);
    }

    private static WorkloadRecord task(String position, String code, String volume, String minutes) {
        return new WorkloadRecord(
                position,
                2026,
                code,
                "Tugas " + code,
                WorkloadMethod.TASK,
                new BigDecimal(volume),
                "dokumen",
                Frequency.YEAR,
                new BigDecimal(minutes),
                null,
                null,
                null,
                null,
                EvidenceLevel.DOCUMENT);
    }
}
