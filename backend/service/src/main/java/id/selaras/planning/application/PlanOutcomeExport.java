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

    private static final List<Column<PlanShortage>> SHORTAGES = List.of(
            new Column<>("Jabatan", PlanOutcomeExport::jobs),
            new Column<>("Kekurangan", PlanShortage::missing),
            new Column<>("Kualifikasi yang diperlukan", PlanOutcomeExport::qualification));

    @Inject
    PlanOutcomeService outcomes;

    @Inject
    PlanService plans;

    /** Before and after of each agency or unit. */
    public ExportTable<PlanUnitRow> units(UUID planId, UnitLevel level) {
        return new ExportTable<>(
                "dampak-per-unit",
                stamp("Dampak rencana per unit", planId),
                UNITS,
                outcomes.units(planId, level).items().stream());
    }

    /** One row a group of posts that no transfer can fill. */
    public ExportTable<PlanShortage> shortages(UUID planId) {
        return new ExportTable<>(
                "kekurangan-struktural",
                stamp("Kekurangan struktural", planId),
                SHORTAGES,
                outcomes.shortages(planId).items().stream());
    }

    /** The day and the rules of the plan; refused while it has no result. */
    ExportStamp stamp(String title, UUID planId) {
        PlanWithResult plan = plans.withResult(planId);
        RuleSetName rules = plan.run().ruleSet();
        return ExportStamp.of(title, plan.question().asOf(), rules == null ? null : rules.label());
    }

    private static String jobs(PlanShortage shortage) {
        return shortage.positions().stream()
                .map(post -> post.jobName() + " – " + post.unitName())
                .collect(Collectors.joining("; "));
    }

    private static String qualification(PlanShortage shortage) {
        return shortage.qualification().entrySet().stream()
                .map(job -> job.getValue() + " " + job.getKey())
                .collect(Collectors.joining("; "));
    }
}
