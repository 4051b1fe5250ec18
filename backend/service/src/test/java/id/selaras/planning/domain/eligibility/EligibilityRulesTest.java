package id.selaras.planning.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each rule: allowed, refused, on the boundary, and without the fact it needs. */
class EligibilityRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final JobProfile ANALYST = AnyPerson.ANALYST;

    private final AnyPerson person = new AnyPerson();

    @Test
    void onlyTheActiveAreMoved() {
        assertThat(person("E01").outcome()).isEqualTo(Outcome.PASS);
        person.legalStatus = "52";
        assertThat(person("E01").blocks()).isTrue();
        person.legalStatus = null;
        assertThat(person("E01").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(person("E01").blocks()).isTrue();
    }

    @Test
    void onlyCivilServantsAreMovedNotThoseOnProbationOrContract() {
        assertThat(person("E02").blocks()).isFalse();
        person.employment = "CPNS";
        assertThat(person("E02").blocks()).isTrue();
        person.employment = "PPPK";
        assertThat(person("E02").blocks()).isTrue();
    }

    @Test
    void exactlyTwoYearsInAJobAreEnoughAndOneDayLessIsNot() {
        person.since = DAY.minusMonths(24);
        assertThat(person("E03").outcome()).isEqualTo(Outcome.PASS);
        assertThat(person("E03").evidence()).containsEntry("months", 24L).containsEntry("limit", 24);
        person.since = DAY.minusMonths(24).plusDays(1);
        assertThat(person("E03").blocks()).isTrue();
        person.since = null;
        assertThat(person("E03").blocks()).isTrue();
    }

    @Test
    void fiveYearsInAJobAreToldAndForbidNothing() {
        person.since = DAY.minusMonths(59);
        assertThat(person("E04").outcome()).isEqualTo(Outcome.PASS);
        person.since = DAY.minusMonths(60);
        assertThat(person("E04").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(person("E04").blocks()).isFalse();
        assertThat(person("E04").warns()).isTrue();
    }

    @Test
    void aSanctionForbids() {
        assertThat(person("E05").blocks()).isFalse();
        person.discipline = true;
        assertThat(person("E05").blocks()).isTrue();
    }

    @Test
    void studyAndUnpaidLeaveForbid() {
        for (String away : List.of("02", "03", "13")) {
            person.legalStatus = away;
            assertThat(person("E07").blocks()).isTrue();
        }
        person.legalStatus = "01";
        assertThat(person("E07").blocks()).isFalse();
    }

    @Test
    void bothOfTheLastTwoYearsMustBeGoodAndAMissingOneIsPointedOut() {
        assertThat(person("E08").outcome()).isEqualTo(Outcome.PASS);
        person.predicates = Map.of(2025, "BUTUH_PERBAIKAN", 2024, "SANGAT_BAIK");
        assertThat(person("E08").blocks()).isTrue();
        person.predicates = Map.of(2025, "BAIK");
        assertThat(person("E08").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(person("E08").blocks()).isFalse();
        person.predicates = Map.of(2025, "BAIK", 2024, "BAIK", 2023, "KURANG");
        assertThat(person("E08").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void educationBelowTheMinimumForbidsAndAnotherFieldIsPointedOut() {
        assertThat(at(ANALYST, "E12").outcome()).isEqualTo(Outcome.PASS);
        person.education = "35";
        assertThat(at(ANALYST, "E12").outcome()).as("D4 equals S1").isEqualTo(Outcome.PASS);
        person.education = "30";
        assertThat(at(ANALYST, "E12").blocks()).isTrue();
        person.education = "40";
        person.field = "Teknik Sipil";
        assertThat(at(ANALYST, "E12").outcome()).isEqualTo(Outcome.WARN);
        assertThat(at(ANALYST, "E12").blocks()).isFalse();
        person.education = null;
        assertThat(at(ANALYST, "E12").blocks()).isTrue();
    }

    @Test
    void aFunctionalJobIsOpenOnlyToItsOwnFieldOfStudyOrToThoseWhoHoldIt() {
        JobProfile midwife = AnyPerson.job("FUNGSIONAL", "TERAMPIL", "KESEHATAN", 6);
        person.current = AnyPerson.job("FUNGSIONAL", "TERAMPIL", "KESEHATAN", 7);
        assertThat(at(midwife, "E12").outcome()).as("the accepted field").isEqualTo(Outcome.PASS);
        person.field = "Teknik Sipil";
        assertThat(at(midwife, "E12").blocks()).as("another profession").isTrue();
        person.current = midwife;
        assertThat(at(midwife, "E12").blocks()).as("the same job elsewhere").isFalse();
    }

    @Test
    void theMatchIsGoodFromEightyForbidsBelowSixtyEightAndIsNeverGuessed() {
        person.levels = Map.of("A", 4, "B", 4);
        assertThat(at(ANALYST, "E13").outcome()).as("8 of 10").isEqualTo(Outcome.PASS);
        person.levels = Map.of("A", 4, "B", 3);
        assertThat(at(ANALYST, "E13").outcome()).as("7 of 10").isEqualTo(Outcome.WARN);
        person.levels = Map.of("A", 4, "B", 2);
        assertThat(at(ANALYST, "E13").blocks()).as("6 of 10").isTrue();
        person.levels = Map.of("A", 1);
        assertThat(at(ANALYST, "E13").outcome()).as("half is not assessed").isEqualTo(Outcome.UNKNOWN);
        assertThat(at(ANALYST, "E13").blocks()).isFalse();
        person.levels = Map.of();
        assertThat(at(ANALYST, "E13").blocks()).isFalse();
    }

    @Test
    void aRankOutsideTheSpanIsPointedOut() {
        assertThat(at(ANALYST, "E14").outcome()).isEqualTo(Outcome.PASS);
        person.rank = "41";
        assertThat(at(ANALYST, "E14").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(at(ANALYST, "E14").blocks()).isFalse();
    }

    @Test
    void lessThanThreeMonthsToRetirementForbidAndLessThanTwelveArePointedOut() {
        // Retires on the first day of the month after the 58th birthday.
        person.birth = LocalDate.of(1968, 5, 20);
        assertThat(at(ANALYST, "E15").evidence()).containsEntry("months", 3L);
        assertThat(at(ANALYST, "E15").outcome()).isEqualTo(Outcome.WARN);
        person.birth = LocalDate.of(1968, 4, 20);
        assertThat(at(ANALYST, "E15").blocks()).isTrue();
        person.birth = LocalDate.of(1969, 2, 1);
        assertThat(at(ANALYST, "E15").outcome()).as("twelve months exactly").isEqualTo(Outcome.PASS);
    }

    @Test
    void relativesDoNotWorkInOneLineAndElsewhereInTheAgencyArePointedOut() {
        Seat clinic = new Seat("PKM", new TreeSet<>(Set.of("DINKES")), "DINKES", false);
        Seat head = new Seat("DINKES", new TreeSet<>(), "DINKES", true);
        Seat other = new Seat("BIDANG", new TreeSet<>(Set.of("DINKES")), "DINKES", false);
        Seat school = new Seat("DIKBUD", new TreeSet<>(), "DIKBUD", false);
        assertThat(seat(clinic, clinic).blocks()).as("one unit").isTrue();
        assertThat(seat(clinic, head).blocks()).as("below a relative").isTrue();
        assertThat(seat(head, clinic).blocks()).as("above a relative").isTrue();
        assertThat(seat(clinic, other).outcome()).as("same agency").isEqualTo(Outcome.WARN);
        assertThat(seat(clinic, school).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void theFirstAndTheLastDayOfAFreezeAreInsideAndStaffAreNotConcerned() {
        JobProfile leader = AnyPerson.job("STRUKTURAL", "PENGAWAS", "PIMPINAN", 9);
        person.current = leader;
        assertThat(on(LocalDate.of(2024, 3, 21), leader, "E17").blocks()).isFalse();
        assertThat(on(LocalDate.of(2024, 3, 22), leader, "E17").blocks()).isTrue();
        assertThat(on(LocalDate.of(2024, 9, 22), leader, "E17").blocks()).isTrue();
        assertThat(on(LocalDate.of(2024, 9, 23), leader, "E17").blocks()).isFalse();
        person.current = ANALYST;
        assertThat(on(LocalDate.of(2024, 3, 22), ANALYST, "E17").blocks()).isFalse();
    }

    @Test
    void aLeaderStaysTwoYearsWhateverTheGeneralMinimum() {
        person.current = AnyPerson.job("STRUKTURAL", "ADMINISTRATOR", "PIMPINAN", 11);
        person.since = DAY.minusMonths(23);
        assertThat(person("E18").blocks()).isTrue();
        person.since = DAY.minusMonths(24);
        assertThat(person("E18").blocks()).isFalse();
        person.current = ANALYST;
        person.since = DAY.minusMonths(1);
        assertThat(person("E18").blocks()).isFalse();
    }

    @Test
    void aNewCivilServantIsPointedOutForTenYears() {
        person.serving = DAY.minusYears(10);
        assertThat(person("E19").outcome()).isEqualTo(Outcome.PASS);
        person.serving = DAY.minusYears(10).plusDays(1);
        assertThat(person("E19").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(person("E19").blocks()).isFalse();
    }

    @Test
    void leavingOrEnteringHealthOrEducationIsPointedOut() {
        assertThat(at(AnyPerson.job("PELAKSANA", "PELAKSANA", "KEUANGAN", 7), "E21")
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(at(AnyPerson.job("PELAKSANA", "PELAKSANA", "KESEHATAN", 7), "E21")
                        .warns())
                .isTrue();
        person.current = AnyPerson.job("PELAKSANA", "PELAKSANA", "PENDIDIKAN", 7);
        assertThat(at(ANALYST, "E21").warns()).isTrue();
    }

    @Test
    void theClassDoesNotFallAndRisesByOneAtMost() {
        assertThat(at(AnyPerson.job("PELAKSANA", "PELAKSANA", "ADMINISTRASI", 6), "E22")
                        .blocks())
                .isTrue();
        assertThat(at(ANALYST, "E22").blocks()).isFalse();
        assertThat(at(AnyPerson.job("PELAKSANA", "PELAKSANA", "ADMINISTRASI", 8), "CLASS_GAIN")
                        .blocks())
                .isFalse();
        assertThat(at(AnyPerson.job("PELAKSANA", "PELAKSANA", "ADMINISTRASI", 9), "CLASS_GAIN")
                        .blocks())
                .isTrue();
    }

    @Test
    void aCareerIsHorizontalAndAFunctionalOneStaysInItsFamily() {
        assertThat(at(AnyPerson.job("PELAKSANA", "PELAKSANA", "SOSIAL", 7), "CAREER")
                        .blocks())
                .isFalse();
        assertThat(at(AnyPerson.job("FUNGSIONAL", "AHLI_PERTAMA", "ADMINISTRASI", 7), "CAREER")
                        .blocks())
                .isTrue();
        person.current = AnyPerson.job("FUNGSIONAL", "AHLI_MUDA", "KESEHATAN", 9);
        assertThat(at(AnyPerson.job("FUNGSIONAL", "AHLI_MUDA", "KESEHATAN", 9), "CAREER")
                        .blocks())
                .isFalse();
        assertThat(at(AnyPerson.job("FUNGSIONAL", "AHLI_MUDA", "PENDIDIKAN", 9), "CAREER")
                        .blocks())
                .isTrue();
        assertThat(at(AnyPerson.job("FUNGSIONAL", "AHLI_MADYA", "KESEHATAN", 9), "CAREER")
                        .blocks())
                .isTrue();
    }

    @Test
    void everyVerdictNamesItsSourceAndTheQuickAnswerAgreesWithTheLongOne() {
        List<Verdict> all = EligibilityRules.onJob(person.on(DAY), person.target(ANALYST));
        assertThat(all).allSatisfy(verdict -> assertThat(verdict.source()).isNotBlank());
        assertThat(EligibilityRules.isOpen(person.on(DAY), person.target(ANALYST)))
                .isEqualTo(all.stream().noneMatch(Verdict::blocks));
        person.discipline = true;
        assertThat(EligibilityRules.mayMove(person.on(DAY))).isFalse();
    }

    private Verdict person(String rule) {
        return find(EligibilityRules.onPerson(person.on(DAY)), rule);
    }

    private Verdict at(JobProfile job, String rule) {
        return on(DAY, job, rule);
    }

    private Verdict on(LocalDate day, JobProfile job, String rule) {
        return find(EligibilityRules.onJob(person.on(day), person.target(job)), rule);
    }

    private Verdict seat(Seat target, Seat relative) {
        return EligibilityRules.onSeat(person.on(DAY), target, List.of(relative));
    }

    private static Verdict find(List<Verdict> verdicts, String rule) {
        return verdicts.stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
