package id.selaras.employee.application;

import static id.selaras.testing.EmployeeFixtures.person;
import static id.selaras.testing.EmployeeFixtures.placement;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.competence.application.CompetenceDirectory;
import id.selaras.employee.application.CandidateFacts.Relative;
import id.selaras.performance.application.PerformanceDirectory;
import id.selaras.shared.id.Ids;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class CandidatesTest {

    private static final String ANI = "198001012005012001";
    private static final String BUDI = "196812152000031001";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Inject
    EmployeeFixtures fixtures;

    @Inject
    EmployeeDirectory directory;

    @Inject
    PerformanceDirectory ratings;

    @Inject
    CompetenceDirectory assessments;

    UUID government;
    UUID ani;
    UUID budi;

    @BeforeEach
    void aGovernmentOfItsOwn() {
        government = fixtures.government("c" + Ids.next());
        ani = fixtures.hire(government, person(ANI, "Ani"));
        budi = fixtures.hire(government, person(BUDI, "Budi"));
        fixtures.place(
                government,
                placement(ANI, "DIKBUD-ANALIS", "D", LocalDate.of(2021, 1, 1), null, 100),
                placement(ANI, "DINKES-ANALIS", "D", LocalDate.of(2024, 1, 1), null, 100),
                placement(BUDI, "PKM-DOKTER", "D", LocalDate.of(2018, 1, 1), null, 100));
    }

    @Test
    void everythingThePlannerAsksIsThere() {
        fixtures.place(government, placement(ANI, "PKM-DOKTER", "PLT", LocalDate.of(2025, 12, 1), null, 50));
        fixtures.sanction(government, BUDI, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 8, 1));
        fixtures.relate(government, ANI, BUDI, "ORANG_TUA");
        List<CandidateFacts> all = directory.candidates(government, null, DAY);
        assertThat(all).extracting(CandidateFacts::nip).containsExactly(BUDI, ANI);
        CandidateFacts first = all.get(0);
        CandidateFacts second = all.get(1);
        assertThat(second.positionId()).isEqualTo(fixtures.position(government, "DINKES-ANALIS"));
        assertThat(second.placedSince()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(second.familyMonths()).isEqualTo(Map.of("ADMINISTRASI", 60));
        assertThat(second.temporaryPositions()).containsExactly(fixtures.position(government, "PKM-DOKTER"));
        assertThat(second.relatives()).containsExactly(new Relative(budi, "ORANG_TUA"));
        assertThat(first.relatives()).containsExactly(new Relative(ani, "ANAK"));
        assertThat(first.discipline()).singleElement().satisfies(sanction -> {
            assertThat(sanction.pending()).isTrue();
            assertThat(sanction.level()).isEqualTo("S");
        });
        assertThat(first.retirementDate()).isEqualTo(LocalDate.of(2029, 1, 1));
        assertThat(first.rankCode()).isEqualTo("33");
        assertThat(first.homeZone()).isEqualTo("64.72.01");
    }

    @Test
    void whoIsAskedForAloneIsToldLikeAmongAll() {
        fixtures.place(government, placement(ANI, "PKM-DOKTER", "PLT", LocalDate.of(2025, 12, 1), null, 50));
        fixtures.sanction(government, BUDI, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 8, 1));
        fixtures.relate(government, ANI, BUDI, "ORANG_TUA");
        List<CandidateFacts> all = directory.candidates(government, null, DAY);

        assertThat(directory.candidates(government, Set.of(budi), DAY)).containsExactly(all.get(0));
        assertThat(directory.candidates(government, Set.of(ani), DAY)).containsExactly(all.get(1));
        assertThat(directory.candidates(government, Set.of(), DAY)).isEmpty();
    }

    @Test
    void aSanctionThatIsOverDoesNotCount() {
        fixtures.sanction(government, BUDI, LocalDate.of(2025, 1, 1), DAY);
        assertThat(directory.candidates(government, null, DAY).get(0).discipline())
                .isEmpty();
    }

    @Test
    void ratingsAndLevelsOfEverybodyComeAsMaps() {
        fixtures.rate(government, ANI, 2024, 1, 1);
        fixtures.rate(government, ANI, 2025, 2, 2);
        fixtures.assess(government, ANI, "M-INT", 5, LocalDate.of(2025, 6, 1), "MANDIRI");
        fixtures.assess(government, ANI, "M-INT", 3, LocalDate.of(2024, 6, 1), "ASESMEN");
        fixtures.assess(government, ANI, "M-KS", 4, LocalDate.of(2020, 6, 1), "ASESMEN");
        assertThat(ratings.predicates(government, List.of(2024, 2025)))
                .isEqualTo(Map.of(ani, Map.of(2024, "SANGAT_BAIK", 2025, "BAIK")));
        assertThat(assessments.levels(government, DAY)).isEqualTo(Map.of(ani, Map.of("M-INT", 3)));
    }
}
