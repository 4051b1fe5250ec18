package id.selaras.workload.application;

import id.selaras.employee.application.HolderDirectory;
import id.selaras.employee.application.Retirements;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.workload.domain.Balance;
import id.selaras.workload.domain.SeatNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Says what workload, needs and retirements mean for positions, agencies and the years to come. */
@ApplicationScoped
public class AnalysisService {

    /** Planning horizon of the ministry's guidance: five years after the current one (domain reference 3.3). */
    private static final int HORIZON = 5;

    @Inject
    StaffingDirectory staffing;

    @Inject
    HolderDirectory holders;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /** One row a position in the order of the tree. */
    @Transactional
    public Page<WorkloadAnalysisRow> list(AnalysisFilter filter, PageRequest page) {
        Staffing all = staffing.on(current.governmentId(), day(filter.asOf), filter.knownAt, filter.period);
        return PostSelection.of(all, filter.posts(), current.scope())
                .page(null, page)
                .map(post -> WorkloadAnalysisRow.of(post, all.scale()));
    }

    /** Balance between agencies or units, as far as the actor may see them. */
    @Transactional
    public BalanceView balance(BalanceLevel level, LocalDate asOf, Instant knownAt) {
        LocalDate day = day(asOf);
        Staffing all = staffing.on(current.governmentId(), day, knownAt);
        Set<UUID> visible = all.tree().within(current.scope());
        Map<UUID, Headcount> totals = all.totals();
        Map<UUID, List<StaffedPost>> byUnit = all.byUnit();
        Stream<UnitNode> units = level == BalanceLevel.UNIT
                ? all.tree().nodes().values().stream().filter(unit -> byUnit.containsKey(unit.id()))
                : all.tree().agencies().stream();
        List<BalanceView.UnitLoad> loads = units.filter(unit -> visible.contains(unit.id()))
                .map(unit -> load(
                        unit,
                        level == BalanceLevel.UNIT ? all.headcount(byUnit.get(unit.id())) : totals.get(unit.id())))
                .toList();
        List<BigDecimal> ratios = loads.stream()
                .map(BalanceView.UnitLoad::loadRatio)
                .filter(Objects::nonNull)
                .toList();
        Balance balance = Balance.of(
                ratios, all.rules().decimal("balanced_from"), all.rules().decimal("balanced_to"));
        return new BalanceView(
                day,
                loads,
                balance.mean(),
                balance.coefficientOfVariation(),
                balance.gini(),
                balance.minimum(),
                balance.maximum(),
                balance.shareBalanced());
    }

    /** People against need at the end of this year and of the five after it. */
    @Transactional
    public Page<ForecastRow> forecast(UUID unit, LocalDate asOf, Instant knownAt) {
        LocalDate day = day(asOf);
        Staffing all = staffing.on(current.governmentId(), day, knownAt);
        PositionFilter filter = new PositionFilter();
        filter.unit = unit;
        List<StaffedPost> posts = PostSelection.of(all, filter, current.scope()).posts();
        Map<UUID, Map<Integer, Integer>> leaving = new HashMap<>();
        for (Retirements some : holders.retirements(current.governmentId(), day, knownAt)) {
            leaving.computeIfAbsent(some.positionId(), any -> new HashMap<>()).put(some.year(), some.people());
        }
        List<ForecastRow> rows = new ArrayList<>();
        Map<UUID, Integer> left = new HashMap<>();
        posts.forEach(post -> left.put(post.id(), post.holders().holders()));
        for (int year = day.getYear(); year <= day.getYear() + HORIZON; year++) {
            int retirements = 0;
            int difference = 0;
            int need = 0;
            for (StaffedPost post : posts) {
                int going = leaving.getOrDefault(post.id(), Map.of()).getOrDefault(year, 0);
                retirements += going;
                int staying = left.merge(post.id(), -going, Integer::sum);
                if (post.need().source() != SeatNeed.Source.NONE) {
                    need += post.need().need();
                    difference += staying - post.need().need();
                }
            }
            int incumbents = left.values().stream().mapToInt(Integer::intValue).sum();
            rows.add(new ForecastRow(year, retirements, incumbents, need, difference));
        }
        return Page.whole(rows);
    }

    private static BalanceView.UnitLoad load(UnitNode unit, Headcount count) {
        return new BalanceView.UnitLoad(
                unit.id(),
                unit.name(),
                count.load(),
                count.incumbents(),
                count.loadRatio(),
                count.grade(),
                count.difference());
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? governments.today(current.governmentId()) : asOf;
    }
}
