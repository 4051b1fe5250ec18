package id.selaras.planning.domain.eligibility;

import id.selaras.competence.domain.JobPersonMatch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Somebody whom no rule holds, until a test changes one fact. */
final class AnyPerson {

    static final JobProfile ANALYST = job("PELAKSANA", "PELAKSANA", "ADMINISTRASI", 7);

    String employment = "PNS";
    String legalStatus = "01";
    LocalDate serving = LocalDate.of(2010, 1, 1);
    LocalDate since = LocalDate.of(2022, 1, 1);
    String rank = "33";
    String education = "40";
    String field = "Administrasi Publik";
    LocalDate birth = LocalDate.of(1985, 5, 1);
    boolean discipline;
    Map<Integer, String> predicates = Map.of(2025, "BAIK", 2024, "BAIK");
    Map<String, Integer> levels = Map.of("A", 5, "B", 5);
    JobProfile current = ANALYST;

    PersonCase on(LocalDate day) {
        return new PersonCase(
                new PersonFacts(
                        employment, legalStatus, serving, since, rank, education, field, birth, discipline, predicates),
                current,
                day,
                limits());
    }

    JobCase target(JobProfile job) {
        return new JobCase(job, () -> JobPersonMatch.of(Map.of("A", 5, "B", 5), levels));
    }

    private static EligibilityLimits limits() {
        return new EligibilityLimits(
                24,
                true,
                60,
                24,
                120,
                2,
                new TreeSet<>(Set.of("SANGAT_BAIK", "BAIK")),
                false,
                3,
                12,
                new BigDecimal("80"),
                new BigDecimal("68"),
                new BigDecimal("0.7"),
                1,
                false,
                new TreeSet<>(Set.of("PASANGAN")),
                false,
                List.of(new FreezeWindow(
                        "ELECTION",
                        LocalDate.of(2024, 3, 22),
                        LocalDate.of(2024, 9, 22),
                        new TreeSet<>(Set.of("JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS")))));
    }

    static JobProfile job(String kind, String level, String family, int jobClass) {
        return new JobProfile(kind, level, family, jobClass, 58, "40", List.of("Administrasi Publik"), "31", "34");
    }
}
