package id.selaras.planning.domain.eligibility;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the rules may look at. Sex, religion, marital status, names and addresses are not among it: what is not here can
 * favour nobody.
 *
 * @param employmentStatus PNS, CPNS or PPPK
 * @param legalStatus      kedudukan hukum, SIASN code (domain reference 2.5)
 * @param servingSince     TMT CPNS, or null
 * @param inJobSince       TMT of the present job, or null
 * @param rank             golongan, SIASN code 11 to 45, or null
 * @param educationLevel   tingkat pendidikan, SIASN code, or null
 * @param educationField   field of study, or null
 * @param birthDate        only for the retirement date; null when not recorded
 * @param discipline       whether a disciplinary sanction is in force or pending
 * @param predicates       performance predicate by year
 */
public record PersonFacts(
        String employmentStatus,
        String legalStatus,
        LocalDate servingSince,
        LocalDate inJobSince,
        String rank,
        String educationLevel,
        String educationField,
        LocalDate birthDate,
        boolean discipline,
        Map<Integer, String> predicates) {

    public PersonFacts {
        predicates = Map.copyOf(predicates);
    }
}
