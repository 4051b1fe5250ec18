package id.selaras.employee.application;

import id.selaras.employee.application.EmployeeRowRepository.UnitGaps;
import id.selaras.employee.application.UnitQuality.GapCount;
import id.selaras.employee.domain.DataGap;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Says how complete the files are, unit by unit. */
@ApplicationScoped
public class DataQualityService {

    @Inject
    EmployeeRowRepository rows;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    /**
     * The unit itself and each unit right below it, with everything below them; without a unit the agencies, or the
     * actor's own unit. People without a placement come last, for those who see the whole government.
     */
    @Transactional
    public Page<UnitQuality> list(UUID unitId, LocalDate asOf, Instant knownAt) {
        Scope scope = current.scope();
        if (scope.reach() == Reach.SELF) {
            throw Refusal.notFound();
        }
        UUID government = scope.governmentId();
        LocalDate today = governments.today(government);
        LocalDate day = asOf == null ? today : asOf;
        UnitTree tree = units.tree(government, day, knownAt);
        UUID root = unitId == null ? scope.unitId() : unitId;
        if (root != null && !tree.isWithin(scope, root)) {
            throw Refusal.notFound();
        }
        List<UnitGaps> gaps = rows.gaps(rows.source(government, day, today, knownAt, rules.at(government, day)));
        List<UnitQuality> answer = new ArrayList<>();
        for (UnitNode unit : shown(tree, root)) {
            Set<UUID> within = tree.subtree(unit.id());
            answer.add(quality(unit.id(), unit.name(), gaps, within::contains, day));
        }
        UnitQuality unplaced = quality(null, null, gaps, Objects::isNull, day);
        if (root == null && unplaced.employees() > 0) {
            answer.add(unplaced);
        }
        return Page.whole(answer);
    }

    private static List<UnitNode> shown(UnitTree tree, UUID root) {
        if (root == null) {
            return tree.agencies();
        }
        List<UnitNode> shown = new ArrayList<>();
        shown.add(tree.unit(root));
        tree.childrenOf(root).forEach(child -> shown.add(tree.unit(child)));
        return shown;
    }

    private static UnitQuality quality(
            UUID id, String name, List<UnitGaps> gaps, Predicate<UUID> within, LocalDate today) {
        int people = 0;
        BigDecimal points = BigDecimal.ZERO;
        int[] counts = new int[DataGap.values().length];
        for (UnitGaps some : gaps) {
            if (within.test(some.unitId())) {
                people += some.people();
                points = points.add(some.points());
                DataGap.in(some.gaps()).forEach(gap -> counts[gap.ordinal()] += some.people());
            }
        }
        List<GapCount> found = new ArrayList<>();
        for (DataGap gap : DataGap.values()) {
            if (counts[gap.ordinal()] > 0) {
                found.add(new GapCount(gap.code(today.getYear()), counts[gap.ordinal()]));
            }
        }
        found.sort(Comparator.comparing(GapCount::count).reversed().thenComparing(GapCount::code));
        return new UnitQuality(
                id,
                name,
                people,
                people == 0 ? null : points.divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP),
                found);
    }
}
