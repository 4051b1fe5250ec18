package id.selaras.employee.application;

import java.time.LocalDate;

/**
 * A person as a file tells it; natural key is the NIP.
 *
 * @param nip              18 digits
 * @param siasnId          id in the national system, or null
 * @param sex              {@code M}, {@code F} or null
 * @param employmentStatus {@code PNS}, {@code CPNS} or {@code PPPK}
 * @param legalStatus      code of {@code legal-statuses} (kedudukan hukum)
 * @param rankCode         code of {@code ranks}, or null
 * @param educationLevel   code of {@code education-levels}, or null
 * @param homeZone         code of a zone, or null
 * @param validFrom        first day; null: for a new person the day of appointment, for a known one today
 */
public record EmployeeRecord(
        String nip,
        String siasnId,
        String name,
        String frontTitle,
        String backTitle,
        String birthPlace,
        LocalDate birthDate,
        String sex,
        String email,
        String employmentStatus,
        String legalStatus,
        LocalDate cpnsFrom,
        LocalDate pnsFrom,
        String rankCode,
        LocalDate rankFrom,
        Integer serviceYears,
        Integer serviceMonths,
        String educationLevel,
        String educationField,
        Integer graduated,
        String homeZone,
        LocalDate validFrom) {

    /** The same without the day from which it holds: what is compared. */
    EmployeeRecord content() {
        return holdingFrom(null);
    }

    EmployeeRecord holdingFrom(LocalDate day) {
        return new EmployeeRecord(
                nip,
                siasnId,
                name,
                frontTitle,
                backTitle,
                birthPlace,
                birthDate,
                sex,
                email,
                employmentStatus,
                legalStatus,
                cpnsFrom,
                pnsFrom,
                rankCode,
                rankFrom,
                serviceYears,
                serviceMonths,
                educationLevel,
                educationField,
                graduated,
                homeZone,
                day);
    }
}
