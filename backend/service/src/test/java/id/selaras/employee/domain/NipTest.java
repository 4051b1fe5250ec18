package id.selaras.employee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.employee.domain.Nip.Fault;
import id.selaras.employee.domain.Nip.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void tellsBirthAppointmentSexAndKind() {
        Nip nip = new Nip("198609262015051001");
        assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1986, 9, 26));
        assertThat(nip.appointment()).isEqualTo(YearMonth.of(2015, 5));
        assertThat(nip.sex()).isEqualTo("M");
        assertThat(nip.kind()).isEqualTo(Kind.PNS);
        assertThat(nip.display()).isEqualTo("19860926 201505 1 001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"198609262015051001", "19860926 201505 1 001", "19860926.201505.1.001", " 198609262015051001 "})
    void isTheSameHoweverItIsWritten(String written) {
        assertThat(Nip.normalise(written)).isEqualTo("198609262015051001");
        assertThat(Nip.faultsOf(written, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "19860926201505100, NOT_18_DIGITS",
        "1986092620150510011, NOT_18_DIGITS",
        "1.98609262015051E+17, NOT_18_DIGITS",
        "'', NOT_18_DIGITS",
        "198613262015051001, BIRTH_DATE_IMPOSSIBLE",
        "198502292010011001, BIRTH_DATE_IMPOSSIBLE",
        "198609262015001001, APPOINTMENT_MONTH_IMPOSSIBLE",
        "198609262015131001, APPOINTMENT_MONTH_IMPOSSIBLE",
        "198609262015053001, SEX_IMPOSSIBLE",
        "198609262015050001, SEX_IMPOSSIBLE",
        "198609262015051000, SEQUENCE_ZERO",
        "199009262004091001, APPOINTED_TOO_YOUNG",
        "195001012010011001, APPOINTED_TOO_OLD",
        "199009262026121001, APPOINTED_IN_FUTURE"
    })
    void aFaultyNumberIsNamedByItsFault(String written, Fault fault) {
        assertThat(Nip.faultsOf(written, TODAY)).contains(fault);
        assertThat(fault.isError()).isTrue();
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(Nip.faultsOf("198613262015133000", TODAY))
                .containsExactlyInAnyOrder(
                        Fault.BIRTH_DATE_IMPOSSIBLE,
                        Fault.APPOINTMENT_MONTH_IMPOSSIBLE,
                        Fault.SEX_IMPOSSIBLE,
                        Fault.SEQUENCE_ZERO);
    }

    @Test
    void theLeapDayIsABirthdayOnlyInALeapYear() {
        assertThat(Nip.faultsOf("199202292015051001", TODAY)).isEmpty();
        assertThat(Nip.faultsOf("199302292015051001", TODAY)).containsExactly(Fault.BIRTH_DATE_IMPOSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "199509012010091001, true", // fifteen on the very day
        "199509022010091001, false", // a day short of fifteen
        "195209022010091001, true", // fifty-seven until the next day
        "195109012010091001, false" // fifty-nine on the day
    })
    void theAgeAtAppointmentHasTwoBounds(String nip, boolean possible) {
        assertThat(Nip.faultsOf(nip, TODAY).stream().noneMatch(Fault::isError)).isEqualTo(possible);
    }

    @Test
    void anAppointmentOutsideTheUsualAgeIsOnlyAWarning() {
        assertThat(Nip.faultsOf("199509012011091001", TODAY)).containsExactly(Fault.UNUSUAL_AGE);
        assertThat(Nip.faultsOf("197001012012011001", TODAY)).containsExactly(Fault.UNUSUAL_AGE);
        assertThat(Fault.UNUSUAL_AGE.isError()).isFalse();
        assertThat(Nip.faultsOf("199309012011091001", TODAY)).isEmpty();
    }

    @Test
    void anAppointmentThisMonthIsNotInTheFuture() {
        assertThat(Nip.faultsOf("199509012026111001", TODAY)).isEmpty();
    }

    @Test
    void thirteenthDigitTellsAContractFromAMonth() {
        Nip contract = new Nip("198609262024211001");
        assertThat(contract.kind()).isEqualTo(Kind.PPPK);
        assertThat(contract.appointment().getYear()).isEqualTo(2024);
        assertThat(contract.faults(TODAY)).isEmpty();
        assertThat(new Nip("197009262024221001").faults(TODAY)).isEmpty();
    }

    @Test
    void aContractThatIsImportedAsACivilServantIsNoticed() {
        assertThat(new Nip("198609262024211001").faultsAgainst(null, "M", EmploymentStatus.PNS))
                .containsExactly(Fault.KIND_DIFFERS);
        assertThat(new Nip("198609262015051001").faultsAgainst(null, "M", EmploymentStatus.CPNS))
                .isEmpty();
    }

    @Test
    void anotherSexIsAnErrorAndAnotherBirthDateAWarning() {
        Nip nip = new Nip("198609262015051001");
        assertThat(nip.faultsAgainst(LocalDate.of(1986, 9, 27), "F", EmploymentStatus.PNS))
                .containsExactly(Fault.SEX_DIFFERS, Fault.BIRTH_DATE_DIFFERS);
        assertThat(Fault.SEX_DIFFERS.isError()).isTrue();
        assertThat(Fault.BIRTH_DATE_DIFFERS.isError()).isFalse();
        assertThat(nip.faultsAgainst(null, null, null)).isEmpty();
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatThrownBy(() -> new Nip("19860926 201505 1 001")).isInstanceOf(IllegalArgumentException.class);
    }
}
