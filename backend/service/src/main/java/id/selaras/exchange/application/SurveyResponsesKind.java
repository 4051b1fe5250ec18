package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.shared.error.Reason;
import id.selaras.survey.application.OldAnswer;
import id.selaras.survey.application.Respondent;
import id.selaras.survey.application.SurveyImport;
import id.selaras.survey.domain.Answers;
import id.selaras.survey.domain.SatisfactionElement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Citizens' answers of earlier years. Many lists tell only year and quarter, and a total that was worked out by hand:
 * the day is then the first of the quarter, and a total that is not the sum of the answers is reported, not believed.
 */
@ApplicationScoped
class SurveyResponsesKind implements KindImport {

    private static final int MONTHS_OF_A_QUARTER = 3;

    @Inject
    SurveyImport surveys;

    @Override
    public ImportKind kind() {
        return ImportKind.SURVEY_RESPONSES;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId);
    }

    /** Nothing rests on single answers. */
    @Override
    public List<Reason> builtUpon(UUID governmentId, UUID changeId) {
        return List.of();
    }

    /** Single answers are kept for a time, what is counted of them for good. */
    @Override
    public List<Reason> deletedSince(UUID governmentId, UUID changeId) {
        return surveys.gone(changeId).stream()
                .map(gone -> new Reason(
                        "answers-of-survey-deleted", Map.of("survey", gone.survey(), "count", gone.answers())))
                .toList();
    }

    /** The staged rows hold a number beside its answers; what is kept of both is kept apart. */
    @Override
    public boolean isForgottenOnceWritten() {
        return true;
    }

    @Override
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        surveys.undo(governmentId, changeId);
    }

    private final class Session implements KindSession {

        private final UUID governmentId;
        private final Map<String, SurveyImport.Days> days;
        private final Set<String> kept = new HashSet<>();
        private final Map<List<String>, Integer> rows = new HashMap<>();

        Session(UUID governmentId) {
            this.governmentId = governmentId;
            this.days = surveys.surveys(governmentId);
        }

        @Override
        public String keyOf(Values told) {
            return PersonSession.key(code(told), told.text("nomor"));
        }

        @Override
        public void load(List<CheckedRow> block) {
            Map<String, Collection<String>> numbers = new HashMap<>();
            for (CheckedRow row : block) {
                if (row.key() != null) {
                    numbers.computeIfAbsent(code(new Values(row.told())), any -> new HashSet<>())
                            .add(row.told().get("nomor"));
                }
            }
            kept.clear();
            numbers.forEach((code, several) -> surveys.knownNumbers(governmentId, code, several)
                    .forEach(number -> kept.add(PersonSession.key(code, number))));
        }

        /** An answer is never changed by a file: what came before is an error, see {@link #check}. */
        @Override
        public Values known(String key) {
            return null;
        }

        @Override
        public void check(CheckedRow row) {
            Values values = row.values();
            if (row.key() != null && kept.contains(row.key())) {
                row.error("nomor", "answer-imported-before", Map.of("value", values.text("nomor")));
            }
            checkDay(row);
            checkRepetition(row);
            if (row.hasError()) {
                return;
            }
            Map<SatisfactionElement, Integer> answers = answers(values);
            if (answers.isEmpty()) {
                row.error("u1", "no-answers", Map.of());
            }
            days.get(code(values)).leftOut().stream()
                    .filter(answers::containsKey)
                    .forEach(element -> row.error(
                            element.name().toLowerCase(Locale.ROOT),
                            "element-not-asked",
                            Map.of("value", element.name())));
            int sum = answers.values().stream().mapToInt(Integer::intValue).sum();
            Integer total = values.integer("jumlah");
            if (total != null && total != sum) {
                row.warning("jumlah", "total-differs", Map.of("value", total.toString(), "expected", "" + sum));
            }
        }

        private void checkDay(CheckedRow row) {
            Values values = row.values();
            if (values.text("tanggal") == null && values.integer("tahun") != null) {
                int quarter = values.integer("triwulan", 1);
                values.with(
                        "tanggal", LocalDate.of(values.integer("tahun"), (quarter - 1) * MONTHS_OF_A_QUARTER + 1, 1));
            }
            LocalDate day = values.date("tanggal");
            boolean unreadable = row.problems().stream().anyMatch(problem -> "tanggal".equals(problem.field()));
            if (day == null && !unreadable) {
                row.error("tanggal", "required-missing", Map.of("label", "Tanggal"));
            }
            String code = code(values);
            SurveyImport.Days survey = days.get(code);
            if (code != null && survey == null) {
                row.error("survei", "unknown-survey", Map.of("value", code));
            } else if (survey != null && day != null && !survey.contain(day)) {
                row.error(
                        "tanggal",
                        "answer-outside-survey",
                        Map.of(
                                "value", day.toString(),
                                "from", survey.from().toString(),
                                "to", survey.to().toString()));
            }
        }

        /** Without numbers two equal rows may be two people or one that was copied: somebody has to look. */
        private void checkRepetition(CheckedRow row) {
            Integer earlier = row.key() == null ? rows.putIfAbsent(row.cells(), row.number()) : null;
            if (earlier != null) {
                row.warning(null, "row-repeated", Map.of("row", earlier.toString()));
            }
        }

        /** Nobody knows which answers there were in all. */
        @Override
        public Set<String> keys() {
            return Set.of();
        }

        @Override
        public void apply(UUID changeId, List<Values> accepted) {
            surveys.apply(
                    governmentId,
                    changeId,
                    accepted.stream().map(SurveyResponsesKind::answer).toList());
        }
    }

    /** Codes are typed off posters, with capital letters, too. */
    private static String code(Values told) {
        String code = told.text("survei");
        return code == null ? null : code.toLowerCase(Locale.ROOT);
    }

    private static Map<SatisfactionElement, Integer> answers(Values row) {
        Map<SatisfactionElement, Integer> answers = new EnumMap<>(SatisfactionElement.class);
        for (SatisfactionElement element : SatisfactionElement.values()) {
            Integer value = row.integer(element.name().toLowerCase(Locale.ROOT));
            if (value != null) {
                answers.put(element, value);
            }
        }
        return answers;
    }

    private static OldAnswer answer(Values row) {
        return new OldAnswer(
                code(row),
                row.text("nomor"),
                row.date("tanggal"),
                new Answers(answers(row)),
                new Respondent(
                        row.text("jenis_kelamin") == null ? null : Respondent.Sex.valueOf(row.text("jenis_kelamin")),
                        row.integer("usia") == null ? null : Respondent.AgeBand.of(row.integer("usia")),
                        row.text("pendidikan") == null ? null : Respondent.Education.valueOf(row.text("pendidikan")),
                        row.text("pekerjaan") == null ? null : Respondent.Occupation.valueOf(row.text("pekerjaan"))),
                row.text("saran"));
    }
}
