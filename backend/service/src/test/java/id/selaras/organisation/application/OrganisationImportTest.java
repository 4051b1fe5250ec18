package id.selaras.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.id.Ids;
import id.selaras.testing.Accounts;
import id.selaras.testing.CountedQueries;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class OrganisationImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static int counter;

    @Inject
    Accounts accounts;

    @Inject
    CountedQueries queries;

    @Inject
    OrganisationImport organisation;

    @Inject
    UnitDirectory units;

    @Inject
    PositionDirectory positions;

    @Inject
    JobDirectory jobs;

    @Inject
    ZoneDirectory zones;

    private UUID government;

    @BeforeEach
    void found() {
        government = accounts.government("susunan-" + ++counter);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(applyUnits(unit("A", null), unit("A.1", "A"))).isEqualTo(new ImportCounts(2, 0, 0));
        assertThat(applyUnits(unit("A", null), unit("A.1", "A"))).isEqualTo(new ImportCounts(0, 0, 2));
    }

    @Test
    void childrenMayStandBeforeTheirParentsInAFile() {
        applyUnits(unit("A.1.1", "A.1"), unit("A.1", "A"), unit("A", null));

        UnitTree tree = units.tree(government, DAY);
        assertThat(tree.nodes().values().stream().map(UnitNode::code)).containsExactly("A", "A.1", "A.1.1");
    }

    @Test
    void everyUnknownParentIsTold() {
        assertThatThrownBy(() -> applyUnits(unit("A", null), unit("B", "X"), unit("C", "Y")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("unknown-parent-unit");
                    assertThat(refusal.reasons()).hasSize(2);
                });
        assertThat(units.tree(government, DAY).nodes()).isEmpty();
    }

    @Test
    void aCycleThroughWhatIsAlreadyThereIsRefused() {
        applyUnits(unit("A", null), unit("A.1", "A"), unit("A.1.1", "A.1"));

        assertThatThrownBy(() -> applyUnits(unit("A", "A.1.1")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().get(0).params())
                                .containsEntry("units", List.of("A", "A.1", "A.1.1")));
    }

    @Test
    void aCodeThatComesTwiceIsRefused() {
        assertThatThrownBy(() -> applyUnits(unit("A", null), unit("A", null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("code-twice"));
    }

    @Test
    void theTreeOfADayIsTheOneThatHeldThen() {
        applyUnits(unit("A", null), unit("B", null), unit("X", "A", LocalDate.of(2020, 1, 1)));
        applyUnits(unit("X", "B", LocalDate.of(2025, 1, 1)));

        assertThat(parentOfX(LocalDate.of(2024, 12, 31), null)).isEqualTo("A");
        assertThat(parentOfX(LocalDate.of(2025, 1, 1), null)).isEqualTo("B");
        assertThat(units.tree(government, LocalDate.of(2019, 12, 31)).nodes()).hasSize(2);
    }

    @Test
    void whatWasKnownBeforeAChangeCanStillBeRead() {
        applyUnits(unit("A", null), unit("B", null), unit("X", "A"));
        Instant before = Instant.now();
        applyUnits(unit("X", "B", LocalDate.of(2020, 1, 1)));

        assertThat(parentOfX(DAY, before)).isEqualTo("A");
        assertThat(parentOfX(DAY, null)).isEqualTo("B");
    }

    @Test
    void anUndoneChangeLeavesWhatWasKnownBefore() {
        applyUnits(unit("A", null), unit("B", null), unit("X", "A"));
        UUID change = Ids.next();
        accounts.as(
                government,
                () -> organisation.applyUnits(
                        government, change, List.of(unit("X", "B", LocalDate.of(2020, 1, 1)), unit("Y", "X"))));
        assertThat(organisation.isBuiltUpon(change)).isFalse();

        accounts.as(government, () -> organisation.undo(government, change, Ids.next()));

        assertThat(parentOfX(DAY, null)).isEqualTo("A");
        assertThat(units.tree(government, DAY).nodes()).hasSize(3);
    }

    @Test
    void aUnitInWhichAPositionStandsCannotBeUndoneAlone() {
        UUID change = Ids.next();
        accounts.as(government, () -> organisation.applyUnits(government, change, List.of(unit("A", null))));
        accounts.as(government, () -> organisation.applyJobs(government, Ids.next(), List.of(job("J", 7))));
        accounts.as(
                government,
                () -> organisation.applyPositions(
                        government, Ids.next(), List.of(new PositionRecord("P", "A", "J", 2, 0, 1, null))));

        assertThat(organisation.isBuiltUpon(change)).isTrue();
    }

    @Test
    void positionsAreRefusedWithAllReasons() {
        applyUnits(unit("A", null));

        assertThatThrownBy(() -> accounts.as(
                        government,
                        () -> organisation.applyPositions(
                                government,
                                Ids.next(),
                                List.of(new PositionRecord("P", "nowhere", "nothing", -1, 0, 9, null)))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.code())
                                .containsExactlyInAnyOrder(
                                        "unknown-unit", "unknown-job", "criticality-out-of-range", "negative-seats"));
    }

    @Test
    void jobsAndPositionsComeBackAsTheyWereWritten() {
        applyUnits(unit("A", null));
        JobRecord job = job("J", 7);
        accounts.as(government, () -> organisation.applyJobs(government, Ids.next(), List.of(job)));
        PositionRecord position = new PositionRecord("P", "A", "J", null, 1, 3, LocalDate.of(2024, 1, 1));
        accounts.as(government, () -> organisation.applyPositions(government, Ids.next(), List.of(position)));

        assertThat(organisation.positionsByCode(government)).containsEntry("P", position);
        JobRecord kept = organisation.jobsByCode(government).get("J");
        assertThat(kept.standard()).isEqualTo(Map.of("M-INT", 2, "T-TI", 3));
        assertThat(kept.educationFields()).containsExactly("Teknik Informatika", "Sistem Informasi");
        assertThat(positions.positions(government, LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(positions.positions(government, DAY)).hasSize(1);
        assertThat(jobs.jobs(government, DAY).values().iterator().next().jobClass())
                .isEqualTo(7);
    }

    @Test
    void unitsAndJobsKnownOnlyByNameAreMadeOnce() {
        accounts.as(government, () -> {
            var first = organisation.createMissingUnits(government, Ids.next(), List.of("Bagian Umum", "Bagian Hukum"));
            var again = organisation.createMissingUnits(government, Ids.next(), List.of(" bagian umum "));
            assertThat(again.values()).containsExactly(first.get("Bagian Umum"));
            var job = organisation.createMissingJobs(
                    government, Ids.next(), List.of(new NamedJob("Arsiparis", null, null)));
            assertThat(organisation.jobsByCode(government)).containsOnlyKeys(job.get("Arsiparis"));
        });
        assertThat(units.tree(government, DAY).nodes()).hasSize(2);
    }

    @Test
    void distancesAreWholeKilometresAndUnknownWithoutCoordinates() {
        accounts.as(
                government,
                () -> organisation.applyZones(
                        government,
                        Ids.next(),
                        List.of(
                                new ZoneRecord("1", "Palaran", new BigDecimal("-0.58"), new BigDecimal("117.20")),
                                new ZoneRecord("2", "Sambutan", new BigDecimal("-0.50"), new BigDecimal("117.22")),
                                new ZoneRecord("3", "Entah", null, null))));

        ZoneDistances distances = zones.distances(government);
        assertThat(distances.between("1", "2")).isEqualTo(9).isEqualTo(distances.between("2", "1"));
        assertThat(distances.between("3", "3")).isZero();
        assertThat(distances.between("1", "3")).isNull();
    }

    @Test
    void tenThousandPositionsAreWrittenInFewStatements() {
        applyUnits(unit("A", null));
        accounts.as(government, () -> organisation.applyJobs(government, Ids.next(), List.of(job("J", 7))));
        List<PositionRecord> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(new PositionRecord("P" + i, "A", "J", 1, 0, 1, null));
        }

        int inserts = queries.inserts(
                () -> accounts.as(government, () -> organisation.applyPositions(government, Ids.next(), many)));

        assertThat(inserts).isLessThan(100);
        assertThat(positions.positions(government, DAY)).hasSize(10_000);
    }

    private ImportCounts applyUnits(UnitRecord... records) {
        ImportCounts[] counts = new ImportCounts[1];
        accounts.as(government, () -> counts[0] = organisation.applyUnits(government, Ids.next(), List.of(records)));
        return counts[0];
    }

    private String parentOfX(LocalDate day, Instant knownAt) {
        UnitTree tree = units.tree(government, day, knownAt);
        return tree.nodes().values().stream()
                .filter(unit -> unit.code().equals("X"))
                .map(unit -> tree.unit(unit.parentId()).code())
                .findFirst()
                .orElse(null);
    }

    private static UnitRecord unit(String code, String parent) {
        return unit(code, parent, null);
    }

    private static UnitRecord unit(String code, String parent, LocalDate from) {
        return new UnitRecord(code, parent, "Unit " + code, "BAGIAN", null, null, null, null, from);
    }

    private static JobRecord job(String code, int jobClass) {
        return new JobRecord(
                code,
                "Pranata Komputer",
                "FUNGSIONAL",
                "AHLI_PERTAMA",
                "TEKNOLOGI_INFORMASI",
                jobClass,
                58,
                "40",
                List.of("Teknik Informatika", "Sistem Informasi"),
                "31",
                "32",
                Map.of("M-INT", 2, "T-TI", 3),
                null);
    }
}
