package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.letter.Letterheads;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.ScopeNames.UnitName;
import id.selaras.survey.domain.Question;
import id.selaras.survey.domain.RespondentFact;
import id.selaras.survey.domain.SatisfactionElement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The words of a survey's papers. */
@ApplicationScoped
class SurveyPaperText {

    /** Signs of a call that still fit in large letters, and in smaller ones. */
    private static final int LONG = 32;

    private static final int LONGEST_LARGE = 90;

    @Inject
    SurveyService surveys;

    @Inject
    CountRepository counts;

    @Inject
    AskedQuestions asked;

    @Inject
    GovernmentDirectory governments;

    @Inject
    Letterheads letterheads;

    @Inject
    CurrentActor current;

    @Transactional
    List<ArrivalDay> arrivals(UUID id) {
        return counts.days(surveys.get(id).id());
    }

    /** @param address where people type it in */
    @Transactional
    Map<String, Object> poster(SurveyRow survey, String counter, String address) {
        Map<String, Object> values = common("Poster survei", survey);
        values.put("counter", counter == null || counter.isBlank() ? null : counter.strip());
        values.put("english", survey.languages().contains("en") ? english(survey) : null);
        values.put("typed", address.replaceFirst("^https?://", ""));
        values.put("card", card(survey));
        if (survey.questionnaireVersionId() == null) {
            putCall(values, "Bagaimana pelayanan kami?");
            values.put("kind", "Survei Kepuasan Masyarakat");
            values.put("length", "2 menit");
            values.put("withoutPhone", "Tanpa ponsel? Isi di tablet loket, atau minta lembar kertas kepada petugas.");
            int count = SatisfactionElement.values().length - survey.leftOut().size();
            values.put("questions", capital(IndonesianText.words(count)) + " pertanyaan singkat.");
        } else {
            putCall(values, survey.title());
            values.put("kind", "Masa survei");
            // Own questions are not printed as a form.
            values.put("withoutPhone", "Tanpa ponsel? Isi di tablet loket.");
            putQuestions(
                    values,
                    asked.of(survey.questionnaireVersionId()).interview().questions());
        }
        return values;
    }

    /** What people need to answer, or may use: nobody is to find out on the last page. */
    private static String card(SurveyRow survey) {
        return switch (survey.tokens()) {
            case REQUIRED -> "Perlu kartu berkode: minta kepada petugas sebelum mengisi.";
            case OPTIONAL, NONE -> null;
        };
    }

    private static String english(SurveyRow survey) {
        String scan = survey.questionnaireVersionId() == null
                ? "How was our service? Scan to answer in English – no name needed."
                : "Scan to answer in English – no name needed.";
        return card(survey) == null ? scan : scan + " Ask for a card with a code first.";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What the poster says first; a long title is set smaller, so that the poster stays one page. */
    private static void putCall(Map<String, Object> values, String call) {
        values.put("call", call);
        values.put("letters", call.length() > LONGEST_LARGE ? " longest" : call.length() > LONG ? " long" : "");
    }

    /** How many there are; nobody knows how long strange questions take, and some may be asked of a few only. */
    private static void putQuestions(Map<String, Object> values, List<Question> questions) {
        boolean isForAll = questions.stream().allMatch(question -> question.showIf() == null);
        values.put("length", questions.size() + " pertanyaan");
        values.put("questions", isForAll ? "Satu pertanyaan per layar." : "Paling banyak; satu pertanyaan per layar.");
    }

    /** A question on paper. Public inside, because templates read it by reflection. */
    public record Asked(int number, String name, String words, List<Answer> answers) {}

    /** An answer to mark. Public inside, because templates read it by reflection. */
    public record Answer(int value, String words) {}

    /** What people tell about themselves. Public inside, because templates read it by reflection. */
    public record Fact(String name, List<String> groups) {}

    /** The questions in the order of the survey, numbered as they stand on paper. */
    @Transactional
    Map<String, Object> form(SurveyRow survey) {
        Map<String, Object> values = common("Kuesioner", survey);
        List<SatisfactionElement> elements = survey.elementOrder().elements().stream()
                .filter(element -> !survey.leftOut().contains(element))
                .toList();
        List<Asked> questions = new ArrayList<>();
        QuestionTexts.in(QuestionTexts.OFFICIAL, elements)
                .forEach(question -> questions.add(new Asked(
                        questions.size() + 1,
                        question.element() + " " + question.name(),
                        question.question(),
                        IntStream.rangeClosed(1, question.answers().size())
                                .mapToObj(value ->
                                        new Answer(value, question.answers().get(value - 1)))
                                .toList())));
        values.put("questions", questions);
        values.put(
                "facts",
                Arrays.stream(RespondentFact.values())
                        .map(fact -> new Fact(ReportWords.fact(fact), ReportWords.told(fact)))
                        .toList());
        return values;
    }

    /** What every paper of a survey may print. */
    @Transactional
    Map<String, Object> common(String title, SurveyRow survey) {
        UnitName unit = governments.unit(current.governmentId(), survey.unitId());
        return common(
                title,
                survey.title(),
                survey.service(),
                unit == null ? "-" : unit.name(),
                survey.opensOn(),
                survey.closesOn());
    }

    /**
     * What every paper may print.
     *
     * @param title of the file
     * @param name  of what the paper is about
     */
    @Transactional
    Map<String, Object> common(String title, String name, String service, String unit, LocalDate from, LocalDate to) {
        UUID government = current.governmentId();
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("settings", letterheads.of(government));
        values.put("government", governments.government(government).name());
        values.put("name", name);
        values.put("service", service);
        values.put("unit", unit);
        values.put("from", IndonesianText.date(from));
        values.put("to", IndonesianText.date(to));
        values.put("today", IndonesianText.date(governments.today(government)));
        return values;
    }
}
