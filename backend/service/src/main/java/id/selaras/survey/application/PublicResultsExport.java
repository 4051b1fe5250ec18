package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.survey.application.PublicSurveyResults.Figures;
import id.selaras.survey.application.PublicSurveyResults.Line;
import id.selaras.survey.application.SurveyResults.ElementMean;
import id.selaras.survey.application.SurveyResults.Index;
import id.selaras.survey.domain.SatisfactionElement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The published results as open data: a row for each unit and period, the method in the lines above. */
@ApplicationScoped
public class PublicResultsExport {

    private static final String EVERYBODY = "publik";

    @Inject
    PublicResultsService results;

    @Inject
    GovernmentDirectory governments;

    @Inject
    Clock clock;

    /** A row of the file. */
    public record Row(String unit, Figures figures) {}

    public ExportTable<Row> table(PublicResultsFilter filter) {
        PublicSurveyResults told = results.results(filter);
        ExportStamp stamp = ExportStamp.of(
                        "Indeks Kepuasan Masyarakat " + told.governmentName() + " " + told.year(),
                        // The day where the government is: in the east a new one begins hours before UTC's.
                        governments.today(governments.idOf(filter.government).orElseThrow(Refusal::notFound)),
                        null)
                .askedBy(
                        EVERYBODY,
                        clock.instant(),
                        Map.of(
                                "metode", told.method().source(),
                                "bobot", told.method().weight().name(),
                                "selang kepercayaan (%)",
                                        Integer.toString(told.method().confidence()),
                                "jawaban minimum",
                                        Integer.toString(told.method().least()),
                                "jawaban minimum untuk mutu",
                                        Integer.toString(told.method().leastGraded())));
        return new ExportTable<>("ikm-" + told.government() + "-" + told.year(), stamp, columns(), rows(told));
    }

    private static Stream<Row> rows(PublicSurveyResults told) {
        return Stream.concat(
                rows(told.governmentName(), told.city()),
                told.units().stream().flatMap(unit -> rows(unit.unitName(), unit.line())));
    }

    private static Stream<Row> rows(String unit, Line line) {
        return Stream.concat(line.quarters().stream(), Stream.ofNullable(line.year()))
                .map(figures -> new Row(unit, figures));
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                new Column<>("unit", Row::unit),
                new Column<>("dari", row -> row.figures().from()),
                new Column<>("sampai", row -> row.figures().to()),
                new Column<>("n", row -> row.figures().answers()),
                new Column<>("populasi", row -> row.figures().population()),
                new Column<>("ikm", index(Index::value)),
                new Column<>("mutu", index(Index::quality)),
                new Column<>("ikm_bawah", index(Index::from)),
                new Column<>("ikm_atas", index(Index::to))));
        for (SatisfactionElement element : SatisfactionElement.values()) {
            columns.add(new Column<>(
                    element.name().toLowerCase(Locale.ROOT),
                    row -> row.figures().elements().stream()
                            .filter(mean -> mean.element() == element)
                            .map(ElementMean::mean)
                            .findFirst()
                            .orElse(null)));
        }
        return columns;
    }

    private static Function<Row, Object> index(Function<Index, Object> part) {
        return row ->
                row.figures().index() == null ? null : part.apply(row.figures().index());
    }
}
