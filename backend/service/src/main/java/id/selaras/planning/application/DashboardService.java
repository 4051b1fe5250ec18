package id.selaras.planning.application;

import id.selaras.employee.application.DataQualityService;
import id.selaras.employee.application.UnitQuality;
import id.selaras.shared.job.JobView;
import id.selaras.shared.job.Jobs;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.AccessTable;
import id.selaras.shared.security.CurrentActor;
import id.selaras.workload.application.AnalysisService;
import id.selaras.workload.application.Headcount;
import id.selaras.workload.application.HeadcountService;
import id.selaras.workload.application.StaffingOverview;
import id.selaras.workload.application.StaffingOverview.AgencyHeadcount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Gathers what a planner wants to see first in the morning. */
@ApplicationScoped
public class DashboardService {

    private static final int ROWS = 5;

    @Inject
    HeadcountService headcounts;

    @Inject
    AnalysisService analyses;

    @Inject
    DataQualityService quality;

    @Inject
    PlanService plans;

    @Inject
    Jobs jobs;

    @Inject
    AccessTable access;

    @Inject
    CurrentActor current;

    @Transactional
    public DashboardView today(LocalDate asOf) {
        StaffingOverview overview = headcounts.overview(asOf);
        Headcount total = overview.total();
        return new DashboardView(
                overview.asOf(),
                new DashboardView.Totals(total.incumbents(), total.need(), total.shortage(), total.surplus()),
                most(overview, count -> -count.difference()),
                most(overview, Headcount::difference),
                analyses.forecast(null, asOf, null).items().stream()
                        .map(year -> new DashboardView.RetirementYear(year.year(), year.retirements()))
                        .toList(),
                may("jobs:read") ? runningJobs() : List.of(),
                may("plans:read")
                        ? plans.list(new PlanFilter(), PageRequest.first(ROWS)).items()
                        : List.of(),
                dataQuality(files()));
    }

    private static List<DashboardView.AgencyBalance> most(StaffingOverview overview, ToIntFunction<Headcount> of) {
        return overview.agencies().stream()
                .filter(agency -> of.applyAsInt(agency.headcount()) > 0)
                .sorted(Comparator.comparingInt((AgencyHeadcount agency) -> -of.applyAsInt(agency.headcount()))
                        .thenComparing(AgencyHeadcount::name))
                .limit(ROWS)
                .map(DashboardService::balance)
                .toList();
    }

    private static DashboardView.AgencyBalance balance(AgencyHeadcount agency) {
        Headcount count = agency.headcount();
        BigDecimal fill = count.need() == 0
                ? null
                : BigDecimal.valueOf(count.incumbents())
                        .divide(BigDecimal.valueOf(count.need()), 2, RoundingMode.HALF_UP);
        return new DashboardView.AgencyBalance(
                agency.unitId(),
                agency.name(),
                count.need(),
                count.incumbents(),
                count.difference(),
                count.shortage(),
                count.surplus(),
                fill);
    }

    private List<JobView> runningJobs() {
        return jobs.list(null).items().stream()
                .filter(job -> job.finishedAt() == null)
                .toList();
    }

    /** For an agency the first row is the agency itself, and the rows after it are its parts. */
    private List<UnitQuality> files() {
        List<UnitQuality> units = quality.list(null, null, null).items();
        return current.scope().isWholeGovernment()
                ? units
                : units.stream().limit(1).toList();
    }

    /** Mean over people, not over units: a small unit with bad files does not weigh like a large one. */
    private static DashboardView.Quality dataQuality(List<UnitQuality> units) {
        Map<String, Integer> gaps = new TreeMap<>();
        BigDecimal points = BigDecimal.ZERO;
        int people = 0;
        for (UnitQuality unit : units) {
            unit.gaps().forEach(gap -> gaps.merge(gap.code(), gap.count(), Integer::sum));
            if (unit.score() != null) {
                points = points.add(unit.score().multiply(BigDecimal.valueOf(unit.employees())));
                people += unit.employees();
            }
        }
        BigDecimal mean = people == 0 ? null : points.divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
        return new DashboardView.Quality(
                mean,
                gaps.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(ROWS)
                        .map(gap -> new DashboardView.Quality.Gap(gap.getKey(), gap.getValue()))
                        .toList());
    }

    private boolean may(String permission) {
        return access.scopeFor(current.actor(), permission).isPresent();
    }
}
