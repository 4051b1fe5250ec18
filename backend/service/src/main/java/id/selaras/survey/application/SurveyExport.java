package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.shared.tabular.TabularExport;
import id.selaras.survey.domain.ServiceQuality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Surveys, and what one of them says, as tables for a file. */
@ApplicationScoped
public class SurveyExport {

    private static final List<Column<Figure>> RESULTS = List.of(
            new Column<>("Ukuran", Figure::measure),
            new Column<>("Nama", Figure::name),
            new Column<>("Jawaban", Figure::answers),
            new Column<>("Nilai", Figure::value),
            new Column<>("Mutu", Figure::quality),
            new Column<>("Peringkat", Figure::rank),
            new Column<>("Dari", Figure::from),
            new Column<>("Sampai", Figure::to));

    @Inject
    SurveyService surveys;

    @Inject
    GovernmentDirectory governments;

    @Inject
    UnitDirectory units;

    @Inject
    CurrentActor current;

    /**
     * A line of the results.
     *
     * @param measure {@code IKM}, an element or a month
     * @param value   null where too few answered
     * @param quality null where too few answered for a class
     * @param rank    of an element, 1 for the highest mean
     */
    public record Figure(
            String measure,
            String name,
            long answers,
            BigDecimal value,
            ServiceQuality quality,
            Integer rank,
            BigDecimal from,
            BigDecimal to) {}

    /** Every survey the filter finds, as far as the actor may see them. */
    public ExportTable<SurveyRow> table(SurveyFilter filter) {
        LocalDate today = governments.today(current.governmentId());
        UnitTree tree = units.tree(current.governmentId(), today);
        return new ExportTable<>(
                "survei",
                ExportStamp.of("Survei", today, null),
                columns(unit -> tree.unit(unit) == null ? null : tree.unit(unit).name()),
                TabularExport.allPages(page -> surveys.list(filter, page)));
    }

    private static List<Column<SurveyRow>> columns(Function<UUID, String> unitName) {
        return List.of(
                new Column<>("Judul", SurveyRow::title),
                new Column<>("Layanan", SurveyRow::service),
                new Column<>("Unit", row -> unitName.apply(row.unitId())),
                new Column<>("Status", SurveyRow::status),
                new Column<>("Kode", SurveyRow::code),
                new Column<>("Mulai", SurveyRow::opensOn),
                new Column<>("Selesai", SurveyRow::closesOn),
                new Column<>("Pengguna layanan", SurveyRow::population),
                new Column<>("Jawaban masuk", SurveyRow::received));
    }

    /** Index, elements and months of a survey, a line each; what is not published has no value. */
    public ExportTable<Figure> results(UUID id) {
        SurveyRow survey = surveys.get(id);
        SurveyResults results = surveys.results(id);
        Map<String, String> names = ReportWords.elements();
        List<Figure> lines = new ArrayList<>();
        lines.add(line("IKM", survey.title(), results.valid(), results.index()));
        results.elements()
                .forEach(one -> lines.add(new Figure(
                        one.element().name(),
                        names.get(one.element().name()),
                        one.answers(),
                        one.mean(),
                        null,
                        one.rank(),
                        null,
                        null)));
        results.months()
                .forEach(month -> lines.add(line(month.month().toString(), "Bulan", month.valid(), month.index())));
        return new ExportTable<>(
                "hasil-survei-" + survey.code(),
                ExportStamp.of(
                        "Hasil survei " + survey.title() + ", bobot " + results.weight(),
                        governments.today(current.governmentId()),
                        null),
                RESULTS,
                lines.stream());
    }

    private static Figure line(String measure, String name, long answers, SurveyResults.Index index) {
        return index == null
                ? new Figure(measure, name, answers, null, null, null, null, null)
                : new Figure(measure, name, answers, index.value(), index.quality(), null, index.from(), index.to());
    }
}
