package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.survey.application.QuestionResults.OfQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a survey with an own questionnaire says, as a table for a file. */
@ApplicationScoped
public class QuestionResultsExport {

    private static final String WITHOUT = " TANPA YANG MENCURIGAKAN";

    private static final List<Column<Figure>> COLUMNS = List.of(
            new Column<>("Pertanyaan", Figure::question),
            new Column<>("Ukuran", Figure::measure),
            new Column<>("Nama", Figure::name),
            new Column<>("Orang", Figure::people),
            new Column<>("Nilai", Figure::value));

    @Inject
    SurveyService surveys;

    @Inject
    QuestionResultsService results;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /**
     * A line of the results.
     *
     * @param people null where too few
     * @param value  of an index, a mean or a median
     */
    public record Figure(String question, String measure, String name, Long people, BigDecimal value) {}

    /** Every figure a line; what stays untold has none. */
    public ExportTable<Figure> table(UUID surveyId) {
        SurveyRow survey = surveys.get(surveyId);
        QuestionResults told = results.results(surveyId);
        List<Figure> lines = new ArrayList<>();
        lines.add(new Figure(null, "JAWABAN", survey.title(), told.received(), null));
        if (told.invited() != null) {
            lines.add(new Figure(null, "DIUNDANG", survey.title(), told.invited(), null));
        }
        if (told.index() != null) {
            lines.add(new Figure(null, "INDEKS", survey.title(), null, told.index()));
        }
        lines.add(new Figure(
                null, "MENCURIGAKAN", survey.title(), told.suspicious().received(), null));
        told.questions().forEach(question -> add(question, "", lines));
        told.suspicious().questionsWithout().forEach(question -> add(question, WITHOUT, lines));
        return new ExportTable<>(
                "hasil-kuesioner-" + survey.code(),
                ExportStamp.of("Hasil kuesioner " + survey.title(), governments.today(current.governmentId()), null),
                COLUMNS,
                lines.stream());
    }

    /** @param group follows each measure */
    private static void add(OfQuestion question, String group, List<Figure> lines) {
        String code = question.code();
        String text = question.text();
        lines.add(new Figure(code, "JAWABAN" + group, text, question.answered(), null));
        if (question.mean() != null) {
            lines.add(new Figure(code, "RERATA" + group, text, null, question.mean()));
            lines.add(new Figure(code, "MEDIAN" + group, text, null, question.median()));
        }
        question.values()
                .forEach(one -> lines.add(new Figure(code, one.value() + group, one.words(), one.people(), null)));
    }
}
