package id.selaras.survey.application;

import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.application.ResponseRepository.Target;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How many answers a survey takes in all, so that nobody fills the disk through one poster: many times its population,
 * and never less than a floor. The count is read once in a while and carried on in between; another replica may thus let
 * through what it takes within that while. Each thread that writes answers has one of its own: a survey is written by one
 * of them only.
 */
@Dependent
class StorageCeilings {

    private static final Duration GOOD_FOR = Duration.ofSeconds(30);
    private static final int MOST_SURVEYS = 10_000;

    private final Map<UUID, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Known> eldest) {
            return size() > MOST_SURVEYS;
        }
    };

    @Inject
    Sql sql;

    @Inject
    RuleDirectory rules;

    @Inject
    Clock clock;

    /**
     * @param kept answers that are kept, as far as is known here
     * @param most answers the survey takes
     */
    private record Known(long kept, long most, Instant readAt) {}

    /** Answers that are being written; they count once {@link #commit} says that they are. */
    final class Draft {

        private final Map<UUID, Long> more = new HashMap<>();

        /** Whether the survey takes one more, on the day of the answer. */
        boolean hasRoom(Target target, LocalDate day) {
            Known now = read(target, day);
            return now.kept() + more.getOrDefault(target.id(), 0L) < now.most();
        }

        void count(UUID surveyId) {
            more.merge(surveyId, 1L, Long::sum);
        }

        void commit() {
            more.forEach((survey, count) -> known.computeIfPresent(
                    survey, (any, before) -> new Known(before.kept() + count, before.most(), before.readAt())));
        }
    }

    Draft begin() {
        return new Draft();
    }

    private Known read(Target target, LocalDate day) {
        Known before = known.get(target.id());
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.readAt().plus(GOOD_FOR)) && !now.isBefore(before.readAt())) {
            return before;
        }
        RuleSet ruleSet = rules.at(target.governmentId(), day);
        Known read = sql.list(
                        "SELECT s.population, (SELECT COALESCE(SUM(c.answers), 0) FROM survey_counts c"
                                + " WHERE c.survey_id = s.id AND c.fact = 'DAY')"
                                + " + (SELECT COALESCE(SUM(q.answers), 0) FROM survey_question_tallies q"
                                + " WHERE q.survey_id = s.id AND q.question = '*') AS kept"
                                + " FROM surveys s WHERE s.id = :survey",
                        Map.of("survey", target.id()),
                        row -> new Known(
                                row.decimal("kept").longValueExact(),
                                most(ruleSet, population(row.decimal("population"))),
                                now))
                .get(0);
        known.put(target.id(), read);
        return read;
    }

    private static Long population(BigDecimal people) {
        return people == null ? null : (Long) people.longValueExact();
    }

    /** @param population users of the service, or null where nobody knows */
    static long most(RuleSet ruleSet, Long population) {
        long floor = ruleSet.integer("skm_most_answers");
        return population == null ? floor : Math.max(floor, population * ruleSet.integer("skm_most_answers_per_user"));
    }
}
