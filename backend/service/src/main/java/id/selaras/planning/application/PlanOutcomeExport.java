package id.selaras.planning.application;

import id.selaras.planning.application.PlanService.PlanWithResult;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a plan does to units and what it leaves open, as tables for files. */
@ApplicationScoped
public class PlanOutcomeExport {

    private static final List<Column<PlanUnitRow>> UNITS = List.of(
            new Column<>("Unit kerja", PlanUnitRow::name),
            new Column<>("Perangkat daerah", PlanUnitRow::agencyName),
            new Column<>("Kebutuhan", PlanUnitRow::need),
            new Column<>("Pemangku sebelum", PlanUnitRow::before),
            new Column<>("Pemangku sesudah", PlanUnitRow::after),
            new Column<>("Kekurangan sebelum", PlanUnitRow::shortageBefore),
            new Column<>("Kekurangan sesudah", PlanUnitRow::shortageAfter),
            new Column<>("Kelebihan sebelum", PlanUnitRow::surplusBefore),
            new Column<>("Kelebihan sesudah", PlanUnitRow::surplusAfter),
            new Column<>("Rasio beban sebelum", PlanUnitRow::loadRatioBefore),
            new Column<>("Rasio beban sesudah", PlanUnitRow::loadRatioAfter),
            new Column<>("Masuk", PlanUnitRow::in),
            new Column<>("Keluar", PlanUnitRow::out));

    private static final List<Column<ShortPost>> SHORTAGES = List.of(
            new Column<>("Kelompok", ShortPost::group),
            new Column<>("Kekurangan", ShortPost::missing),
            new Column<>("Jabatan", row -> row.post().jobName()),
            new Column<>("Unit kerja", row -> row.post().unitName()),
            new Column<>("Perangkat daerah", row -> row.post().agencyName()),
            new Column<>("Kelas jabatan", row -> row.post().jobClass()),
            new Column<>("Kualifikasi yang diperlukan", ShortPost::qualification));

    @Inject
    PlanOutcomeService outcomes;

    @Inject
    PlanService plans;

    /** Before and after of each agency or unit. */
    public ExportTable<PlanUnitRow> units(UUID planId, UnitLevel level, String q) {
        return new ExportTable<>(
                "dampak-per-unit",
                stamp("Dampak rencana per unit", planId),
                UNITS,
                outcomes.units(planId, level, q).items().stream());
    }

    /**
     * One row a post of a group that no transfer can fill: a group may have a thousand posts, more than a cell holds.
     */
    public ExportTable<ShortPost> shortages(UUID planId) {
        List<PlanShortage> groups = outcomes.shortages(planId).items();
        return new ExportTable<>(
                "kekurangan-struktural",
                stamp("Kekurangan struktural", planId),
                SHORTAGES,
                IntStream.range(0, groups.size()).boxed().flatMap(index -> rows(index + 1, groups.get(index))));
    }

    /** A post of a group; what the group lacks stands in its first row, so that a sum over the column is right. */
    public record ShortPost(int group, Integer missing, PlanPosition post, String qualification) {}

    private static Stream<ShortPost> rows(int group, PlanShortage shortage) {
        return IntStream.range(0, shortage.positions().size())
                .mapToObj(index -> new ShortPost(
                        group,
                        index == 0 ? shortage.missing() : null,
                        shortage.positions().get(index),
                        index == 0 ? qualification(shortage) : null));
    }

    /** The day and the rules of the plan; refused while it has no result. */
    ExportStamp stamp(String title, UUID planId) {
        PlanWithResult plan = plans.withResult(planId);
        RuleSetName rules = plan.run().ruleSet();
        return ExportStamp.of(title, plan.question().asOf(), rules == null ? null : rules.label());
    }

    private static String qualification(PlanShortage shortage) {
        return shortage.qualification().entrySet().stream()
                .map(job -> job.getValue() + " " + job.getKey())
                .collect(Collectors.joining("; "));
    }
}
