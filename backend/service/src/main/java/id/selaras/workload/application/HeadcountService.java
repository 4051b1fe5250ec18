package id.selaras.workload.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.organisation.application.ReferenceItem;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Counts people against need by unit: the position map and its heat map. */
@ApplicationScoped
public class HeadcountService {

    @Inject
    StaffingDirectory staffing;

    @Inject
    ReferenceDirectory reference;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /** Head counts of one unit; 404 when it does not exist on the day or lies outside the actor's units. */
    @Transactional
    public UnitHeadcountView headcount(UUID unitId, LocalDate asOf, Instant knownAt) {
        LocalDate day = day(asOf);
        Staffing all = staffing.on(current.governmentId(), day, knownAt);
        if (!all.tree().isWithin(current.scope(), unitId)) {
            throw Refusal.notFound();
        }
        return new UnitHeadcountView(
                unitId,
                day,
                all.headcount(all.byUnit().getOrDefault(unitId, List.of())),
                all.totals().get(unitId));
    }

    /** The units below one unit, or the topmost ones the actor may see, with sums and their own posts. */
    @Transactional
    public Page<PositionMapRow> map(UUID unitId, LocalDate asOf, Instant knownAt) {
        Staffing all = staffing.on(current.governmentId(), day(asOf), knownAt);
        UnitTree tree = all.tree();
        if (unitId != null && !tree.isWithin(current.scope(), unitId)) {
            throw Refusal.notFound();
        }
        Map<UUID, List<StaffedPost>> byUnit = all.byUnit();
        Map<UUID, Headcount> totals = all.totals();
        return Page.whole(below(unitId, tree).stream()
                .map(tree::unit)
                .map(unit -> row(unit, all, byUnit.getOrDefault(unit.id(), List.of()), totals.get(unit.id())))
                .toList());
    }

    /** People and need by agency and job family; pairs without any post are left out. */
    @Transactional
    public Page<HeatCell> heat(LocalDate asOf, Instant knownAt) {
        Staffing all = staffing.on(current.governmentId(), day(asOf), knownAt);
        Set<UUID> visible = all.tree().within(current.scope());
        Map<UUID, Map<String, List<StaffedPost>>> groups = new LinkedHashMap<>();
        all.posts().stream()
                .filter(post -> visible.contains(post.unit().id()))
                .forEach(post -> groups.computeIfAbsent(post.agency().id(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(post.job().family(), any -> new ArrayList<>())
                        .add(post));
        List<HeatCell> cells = new ArrayList<>();
        groups.forEach((agency, families) -> {
            for (ReferenceItem family : reference.of("job-families")) {
                if (families.containsKey(family.code())) {
                    cells.add(cell(all.tree().unit(agency), family, all.headcount(families.get(family.code()))));
                }
            }
        });
        return Page.whole(cells);
    }

    /** All agencies the actor sees, at a glance. */
    @Transactional
    public StaffingOverview overview(LocalDate asOf) {
        LocalDate day = day(asOf);
        Staffing all = staffing.on(current.governmentId(), day, null);
        Set<UUID> visible = all.tree().within(current.scope());
        Map<UUID, List<StaffedPost>> byAgency = new LinkedHashMap<>();
        List<StaffedPost> seen = all.posts().stream()
                .filter(post -> visible.contains(post.unit().id()))
                .toList();
        seen.forEach(post -> byAgency.computeIfAbsent(post.agency().id(), any -> new ArrayList<>())
                .add(post));
        List<StaffingOverview.AgencyHeadcount> agencies = byAgency.entrySet().stream()
                .map(entry -> new StaffingOverview.AgencyHeadcount(
                        entry.getKey(), all.tree().unit(entry.getKey()).name(), all.headcount(entry.getValue())))
                .toList();
        return new StaffingOverview(day, all.headcount(seen), agencies);
    }

    private List<UUID> below(UUID unitId, UnitTree tree) {
        if (unitId != null) {
            return tree.childrenOf(unitId);
        }
        if (current.scope().reach() == Reach.GOVERNMENT) {
            return tree.childrenOf(null);
        }
        UUID own = current.scope().unitId();
        return tree.isWithin(current.scope(), own) ? List.of(own) : List.of();
    }

    private static PositionMapRow row(UnitNode unit, Staffing all, List<StaffedPost> own, Headcount total) {
        return new PositionMapRow(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.parentId(),
                !all.tree().childrenOf(unit.id()).isEmpty(),
                all.headcount(own),
                total,
                own.stream().map(post -> PositionRow.of(post, all.scale())).toList());
    }

    private static HeatCell cell(UnitNode agency, ReferenceItem family, Headcount count) {
        BigDecimal fill = count.need() == 0
                ? null
                : BigDecimal.valueOf(count.incumbents())
                        .divide(BigDecimal.valueOf(count.need()), 2, RoundingMode.HALF_UP);
        return new HeatCell(
                agency.id(),
                agency.name(),
                family.code(),
                family.name(),
                count.incumbents(),
                count.need(),
                count.difference(),
                fill);
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? governments.today(current.governmentId()) : asOf;
    }
}
