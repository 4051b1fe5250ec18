package id.selaras.socialisation.application;

import id.selaras.mutation.application.MoveDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.privacy.SmallCells;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import id.selaras.socialisation.application.ConcernSummary.OfCategory;
import id.selaras.socialisation.application.ConcernSummary.OfUnit;
import id.selaras.socialisation.application.ConcernTally.Group;
import id.selaras.socialisation.domain.ConcernCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Worries in figures. Who sees the whole government knows each worry with a name; those without are told from a least
 * figure on, by category and by unit only once the quarter is over, so that the figures of two days tell of nobody. Who
 * sees a unit is told nothing of worries without a name, and of the others only what is no small cell.
 */
@ApplicationScoped
public class ConcernSummaryService {

    private static final int HUNDRED = 100;
    private static final int MONTHS = 3;

    @Inject
    ConcernTally tally;

    @Inject
    VoiceClocks clocks;

    @Inject
    VoicePeople people;

    @Inject
    MoveDirectory cases;

    @Inject
    CurrentActor current;

    /** @param isOver whether nothing comes to it any more */
    private record Quarter(String name, LocalDate from, LocalDate to, boolean isOver) {

        static Quarter of(String name, LocalDate today) {
            int year = name == null ? today.getYear() : Integer.parseInt(name.substring(0, 4));
            int number = name == null ? (today.getMonthValue() - 1) / MONTHS + 1 : name.charAt(6) - '0';
            LocalDate from = LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
            LocalDate to = from.plusMonths(MONTHS).minusDays(1);
            return new Quarter(year + "-Q" + number, from, to, today.isAfter(to));
        }
    }

    @Transactional
    public ConcernSummary of(ConcernSummaryFilter filter) {
        UUID government = current.governmentId();
        Scope scope = current.scope();
        LocalDate today = clocks.today(government);
        Quarter quarter = Quarter.of(filter.quarter, today);
        UnitTree tree = people.tree();
        Set<UUID> within = tree.within(scope);
        int least = clocks.days(government, today, "concern_least_cell");
        List<Group> groups = tally.groups(government, quarter.from(), quarter.to(), today).stream()
                .filter(group -> scope.isWholeGovernment() || !group.anonymous() && within.contains(group.unitId()))
                .toList();
        Map<UUID, Integer> moved = cases.movedTo(government, quarter.from(), quarter.to());
        return scope.isWholeGovernment()
                ? whole(quarter, groups, moved, tree, least)
                : ofUnit(quarter, groups, moved, tree, least);
    }

    private ConcernSummary whole(
            Quarter quarter, List<Group> groups, Map<UUID, Integer> moved, UnitTree tree, int least) {
        List<Group> named = groups.stream().filter(group -> !group.anonymous()).toList();
        List<Group> unnamed = groups.stream().filter(Group::anonymous).toList();
        Integer anonymous = told(sum(unnamed, Group::count), least, quarter.isOver());
        boolean inParts = quarter.isOver() && anonymous != null;
        Map<String, Integer> anonymousByCategory =
                inParts ? cells(unnamed, ConcernSummaryService::category, least) : Map.of();
        Map<String, Integer> anonymousByUnit = inParts ? cells(unnamed, agency(tree), least) : Map.of();
        Map<String, Integer> byCategory = counts(named, ConcernSummaryService::category);
        Map<String, Integer> byUnit = counts(named, agency(tree));
        List<OfCategory> categories = Arrays.stream(ConcernCategory.values())
                .map(category -> new OfCategory(
                        category,
                        byCategory.getOrDefault(category.name(), 0),
                        anonymousByCategory.get(category.name())))
                .toList();
        List<OfUnit> units = tree.agencies().stream()
                .map(unit -> unit(
                        unit,
                        moved(moved, tree.subtree(unit.id())),
                        byUnit.getOrDefault(unit.id().toString(), 0),
                        anonymousByUnit.get(unit.id().toString())))
                .toList();
        return summary(
                quarter,
                named,
                sum(named, Group::count),
                anonymous,
                moved(moved, tree.nodes().keySet()),
                least,
                1,
                categories,
                units);
    }

    private ConcernSummary ofUnit(
            Quarter quarter, List<Group> groups, Map<UUID, Integer> moved, UnitTree tree, int least) {
        UUID root = current.scope().unitId();
        int total = sum(groups, Group::count);
        boolean isTold = total == 0 || total >= least;
        Map<String, Integer> byCategory = isTold ? cells(groups, ConcernSummaryService::category, least) : Map.of();
        Map<String, Integer> byUnit = isTold ? cells(groups, below(tree, root), least) : Map.of();
        List<OfCategory> categories = Arrays.stream(ConcernCategory.values())
                .map(category -> new OfCategory(category, byCategory.get(category.name()), null))
                .toList();
        List<OfUnit> units = tree.childrenOf(root).stream()
                .map(tree::unit)
                .map(unit -> unit(
                        unit,
                        moved(moved, tree.subtree(unit.id())),
                        byUnit.get(unit.id().toString()),
                        null))
                .toList();
        return summary(
                quarter,
                isTold ? groups : List.of(),
                isTold ? total : null,
                null,
                moved(moved, tree.subtree(root)),
                least,
                least,
                categories,
                units);
    }

    private static ConcernSummary summary(
            Quarter quarter,
            List<Group> told,
            Integer named,
            Integer anonymous,
            int moved,
            int least,
            int fewest,
            List<OfCategory> categories,
            List<OfUnit> units) {
        int answered = sum(told, Group::answered);
        int marks = sum(told, Group::marks);
        int overdue = sum(told, Group::overdue);
        return new ConcernSummary(
                quarter.name(),
                quarter.from(),
                quarter.to(),
                moved,
                named,
                anonymous,
                least,
                perHundred(named, anonymous, moved),
                answered < fewest ? null : ratio(sum(told, Group::inTime) * HUNDRED, answered, 1),
                named == null || overdue > 0 && overdue < fewest ? null : overdue,
                marks < Math.max(fewest, least) ? null : ratio(sum(told, Group::sum), marks, 2),
                categories,
                units);
    }

    private static OfUnit unit(UnitNode unit, int moved, Integer named, Integer anonymous) {
        return new OfUnit(unit.id(), unit.name(), moved, named, anonymous, perHundred(named, anonymous, moved));
    }

    /** Of a running quarter only a rounded figure is told: two answers of different days differ by nobody. */
    private static Integer told(int count, int least, boolean isOver) {
        int shown = isOver ? count : count - count % least;
        return shown < least ? null : shown;
    }

    /** Figures by cell without those that are too small, and without those that would give them away. */
    private static Map<String, Integer> cells(List<Group> groups, Function<Group, String> cell, int least) {
        Map<String, Integer> told = counts(groups, cell);
        Map<String, Long> all = new HashMap<>();
        told.forEach((name, count) -> all.put(name, count.longValue()));
        SmallCells.untold(all, least).forEach(told::remove);
        return told;
    }

    private static Map<String, Integer> counts(List<Group> groups, Function<Group, String> cell) {
        Map<String, Integer> counts = new HashMap<>();
        groups.forEach(group -> counts.merge(cell.apply(group), group.count(), Integer::sum));
        return counts;
    }

    private static String category(Group group) {
        return group.category().name();
    }

    private static Function<Group, String> agency(UnitTree tree) {
        return group -> {
            UnitNode agency = group.unitId() == null ? null : tree.agencyOf(group.unitId());
            return agency == null ? "" : agency.id().toString();
        };
    }

    /** The unit right below the root in which a group lies; the root itself has a cell without a name. */
    private static Function<Group, String> below(UnitTree tree, UUID root) {
        return group -> tree.childrenOf(root).stream()
                .filter(child -> tree.subtree(child).contains(group.unitId()))
                .map(UUID::toString)
                .findFirst()
                .orElse("");
    }

    private static int moved(Map<UUID, Integer> byUnit, Set<UUID> units) {
        return units.stream()
                .map(byUnit::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int sum(List<Group> groups, ToIntFunction<Group> figure) {
        return groups.stream().mapToInt(figure).sum();
    }

    private static BigDecimal perHundred(Integer named, Integer anonymous, int moved) {
        if (moved == 0 || named == null) {
            return null;
        }
        int all = named + (anonymous == null ? 0 : anonymous);
        return ratio(all * HUNDRED, moved, 1);
    }

    private static BigDecimal ratio(int part, int whole, int decimals) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
