package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.survey.application.SurveyIndexView.Cell;
import id.selaras.survey.application.SurveyIndexView.Line;
import id.selaras.survey.application.SurveyResults.ElementMean;
import id.selaras.survey.application.SurveyResults.Index;
import id.selaras.survey.application.SurveyResults.Sample;
import id.selaras.survey.domain.SatisfactionElement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The index over time as a file: a row for each unit or service and period, and one for all periods together. */
@ApplicationScoped
public class SurveyIndexExport {

    private static final String EVERYBODY = "Semua jawaban";
    private static final String GONE = "Unit yang sudah tidak ada";

    @Inject
    SurveyIndexService units;

    @Inject
    ServiceIndexService services;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /**
     * A row of the file.
     *
     * @param sample of all periods together; null for a single one
     */
    public record Row(String name, LocalDate from, LocalDate to, Cell cell, Sample sample) {}

    /** What the filter finds; what is not published has no figures. */
    public ExportTable<Row> table(SurveyIndexFilter filter) {
        SurveyIndexView view = view(filter);
        List<Row> rows = new ArrayList<>(rows(EVERYBODY, view, view.whole()).toList());
        view.units()
                .forEach(unit -> rows.addAll(rows(unit.unitName() == null ? GONE : unit.unitName(), view, unit.line())
                        .toList()));
        view.services()
                .forEach(service -> rows.addAll(
                        rows(service.service(), view, service.line()).toList()));
        return new ExportTable<>(
                "indeks-kepuasan",
                ExportStamp.of(
                        "Indeks kepuasan masyarakat, bobot " + view.weight() + ", mulai " + view.least()
                                + " jawaban, mutu mulai " + view.leastGraded() + " jawaban",
                        governments.today(current.governmentId()),
                        null),
                columns(filter.groupBy == IndexGrouping.SERVICE ? "Layanan" : "Unit"),
                rows.stream());
    }

    /** The same as an answer. */
    public SurveyIndexView view(SurveyIndexFilter filter) {
        return filter.groupBy == IndexGrouping.SERVICE ? services.index(filter) : units.index(filter);
    }

    private static Stream<Row> rows(String name, SurveyIndexView view, Line line) {
        return Stream.concat(
                line.periods().stream().map(period -> new Row(name, period.from(), period.to(), period.cell(), null)),
                Stream.of(new Row(name, view.from(), view.to(), line.all(), line.sample())));
    }

    private static List<Column<Row>> columns(String first) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                new Column<>(first, Row::name),
                new Column<>("Dari", Row::from),
                new Column<>("Sampai", Row::to),
                new Column<>("Jawaban masuk", row -> row.cell().received()),
                new Column<>("Jawaban dihitung", row -> row.cell().valid()),
                new Column<>("IKM", index(Index::value)),
                new Column<>("Mutu", index(Index::quality)),
                new Column<>("IKM bawah", index(Index::from)),
                new Column<>("IKM atas", index(Index::to)),
                new Column<>("Pengguna layanan", sample(Sample::population)),
                new Column<>("Tingkat respons (%)", sample(Sample::rate))));
        for (SatisfactionElement element : SatisfactionElement.values()) {
            columns.add(new Column<>(
                    element.name(),
                    row -> row.cell().elements().stream()
                            .filter(mean -> mean.element() == element)
                            .map(ElementMean::mean)
                            .findFirst()
                            .orElse(null)));
        }
        return columns;
    }

    private static Function<Row, Object> index(Function<Index, Object> part) {
        return row -> row.cell().index() == null ? null : part.apply(row.cell().index());
    }

    private static Function<Row, Object> sample(Function<Sample, Object> part) {
        return row -> row.sample() == null ? null : part.apply(row.sample());
    }
}
