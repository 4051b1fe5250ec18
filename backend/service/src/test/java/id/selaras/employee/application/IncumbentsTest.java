package id.selaras.employee.application;

import static id.selaras.testing.EmployeeFixtures.person;
import static id.selaras.testing.EmployeeFixtures.placement;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.id.Ids;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class IncumbentsTest {

    private static final String ANI = "198001012005012001";
    private static final String BUDI = "196812152000031001";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Inject
    EmployeeFixtures fixtures;

    @Inject
    EmployeeDirectory directory;

    @Inject
    EmployeeImport people;

    @Inject
    PlacementImport placements;

    @Inject
    Accounts accounts;

    UUID government;

    @BeforeEach
    void aGovernmentOfItsOwn() {
        government = fixtures.government("b" + Ids.next());
        fixtures.hire(government, person(ANI, "Ani"), person(BUDI, "Budi"));
    }

    @Test
    void definitiveHoldersAreCountedWhole() {
        fixtures.place(government, ANI, "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        fixtures.place(government, BUDI, "DINKES-ANALIS", LocalDate.of(2021, 1, 1));
        assertThat(in("DINKES-ANALIS").holders()).isEqualTo(2);
        assertThat(in("DINKES-ANALIS").effectiveHolders()).isEqualByComparingTo("2");
    }

    @Test
    void aTemporaryAssignmentTakesItsShareOffTheDefinitivePost() {
        fixtures.place(government, ANI, "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        fixtures.place(government, placement(ANI, "DIKBUD-ANALIS", "PLT", LocalDate.of(2025, 11, 1), null, 30));
        assertThat(in("DINKES-ANALIS").effectiveHolders()).isEqualByComparingTo("0.7");
        assertThat(in("DIKBUD-ANALIS").effectiveHolders()).isEqualByComparingTo("0.3");
        assertThat(in("DIKBUD-ANALIS").holders()).isZero();
    }

    @Test
    void twoFullTimeAssignmentsAreStillOnePerson() {
        fixtures.place(government, ANI, "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        fixtures.place(
                government,
                placement(ANI, "DIKBUD-ANALIS", "PLT", LocalDate.of(2025, 11, 1), null, 100),
                placement(ANI, "PKM-DOKTER", "PLT", LocalDate.of(2025, 11, 1), null, 100));
        assertThat(in("DINKES-ANALIS").effectiveHolders()).isEqualByComparingTo("0");
        assertThat(in("DIKBUD-ANALIS").effectiveHolders()).isEqualByComparingTo("0.5");
        assertThat(in("PKM-DOKTER").effectiveHolders()).isEqualByComparingTo("0.5");
    }

    @Test
    void retirementFollowsTheAgeOfTheJobThatIsHeld() {
        // Born 15 December 1968: at 58 he leaves on 1 January 2027, as a doctor at 60 on 1 January 2029.
        fixtures.place(government, BUDI, "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        assertThat(in("DINKES-ANALIS").retiring1()).isEqualTo(1);
        fixtures.place(government, BUDI, "PKM-DOKTER", LocalDate.of(2025, 6, 1));
        assertThat(in("PKM-DOKTER").retiring1()).isZero();
        assertThat(in("PKM-DOKTER").retiring3()).isEqualTo(1);
        assertThat(at(DAY)).hasSize(1);
    }

    @Test
    void aNewDefinitivePlacementEndsTheOneBeforeItAndTheDayDecides() {
        fixtures.place(government, ANI, "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        fixtures.place(government, ANI, "DIKBUD-ANALIS", LocalDate.of(2026, 3, 1));
        assertThat(at(LocalDate.of(2026, 2, 28))).containsOnlyKeys(fixtures.position(government, "DINKES-ANALIS"));
        assertThat(at(LocalDate.of(2026, 3, 1))).containsOnlyKeys(fixtures.position(government, "DIKBUD-ANALIS"));
    }

    @Test
    void whoHasLeftHoldsNothing() {
        fixtures.place(government, ANI, "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        EmployeeRecord ani = person(ANI, "Ani");
        accounts.as(
                government,
                () -> people.apply(
                        government,
                        Ids.next(),
                        List.of(new EmployeeRecord(
                                ani.nip(),
                                null,
                                ani.name(),
                                null,
                                null,
                                null,
                                ani.birthDate(),
                                "F",
                                null,
                                "PNS",
                                "99",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                LocalDate.of(2026, 1, 1)))));
        assertThat(at(LocalDate.of(2025, 12, 31))).isNotEmpty();
        assertThat(at(DAY)).isEmpty();
    }

    @Test
    void theSameFileTwiceChangesNothingAlsoWhenItTellsTheWholeCareer() {
        List<PlacementRecord> career = List.of(
                placement(ANI, "DINKES-ANALIS", "D", LocalDate.of(2012, 1, 1), null, 100),
                placement(ANI, "DIKBUD-ANALIS", "D", LocalDate.of(2020, 1, 1), null, 100),
                placement(ANI, "PKM-DOKTER", "PLT", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1), 50));
        accounts.as(government, () -> {
            assertThat(placements.apply(government, Ids.next(), career).created())
                    .isEqualTo(3);
            assertThat(placements.apply(government, Ids.next(), career).unchanged())
                    .isEqualTo(3);
            assertThat(placements.current(government, List.of(ANI)).values())
                    .containsExactlyInAnyOrderElementsOf(career);
        });
    }

    @Test
    void undoingAChangeBringsTheOldPlacementBack() {
        fixtures.place(government, ANI, "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        UUID change = fixtures.place(government, ANI, "DIKBUD-ANALIS", LocalDate.of(2026, 1, 1));
        accounts.as(government, () -> {
            assertThat(placements.isBuiltUpon(change)).isFalse();
            placements.undo(government, change, Ids.next());
        });
        assertThat(at(DAY)).containsOnlyKeys(fixtures.position(government, "DINKES-ANALIS"));
    }

    @Test
    void aCareerToldInPartsOfOneChangeIsUndoneAsAWhole() {
        UUID change = Ids.next();
        accounts.as(government, () -> {
            for (PlacementRecord part : List.of(
                    placement(ANI, "DINKES-ANALIS", "D", LocalDate.of(2012, 1, 1), null, 100),
                    placement(ANI, "DIKBUD-ANALIS", "D", LocalDate.of(2020, 1, 1), null, 100))) {
                placements.apply(government, change, List.of(part));
            }
            assertThat(placements.isBuiltUpon(change)).isFalse();
            placements.undo(government, change, Ids.next());
        });
        assertThat(at(DAY)).isEmpty();
    }

    private Incumbency in(String position) {
        return at(DAY).get(fixtures.position(government, position));
    }

    private Map<UUID, Incumbency> at(LocalDate day) {
        return directory.incumbents(government, day, null).stream()
                .collect(Collectors.toMap(Incumbency::positionId, Function.identity()));
    }
}
