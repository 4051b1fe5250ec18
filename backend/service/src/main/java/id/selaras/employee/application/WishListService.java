package id.selaras.employee.application;

import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.organisation.application.ZoneDirectory;
import id.selaras.organisation.application.ZoneFacts;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What everybody wishes in a window, for those who plan; and the units there are to wish for. */
@ApplicationScoped
public class WishListService {

    @Inject
    WishListRepository lists;

    @Inject
    WishCountRepository counts;

    @Inject
    WishWindowService windows;

    @Inject
    UnitDirectory units;

    @Inject
    ZoneDirectory zones;

    @Inject
    CurrentActor current;

    /** The wishes of everybody by name, or the own ones; a bounded number of queries. */
    @Transactional
    public Page<WishListRow> list(UUID window, WishFilter filter, PageRequest page) {
        windows.one(window);
        UnitTree tree = tree();
        return lists.page(
                current.governmentId(),
                window,
                filter,
                within(tree, filter.unit),
                current.scope().reach() == Reach.SELF ? current.scope().employeeId() : null,
                new WishPlaces(tree),
                page);
    }

    /** How often each post and unit is wished for. */
    @Transactional
    public Page<WishCount> counts(UUID window, WishCountFilter filter, PageRequest page) {
        windows.one(window);
        UnitTree tree = tree();
        return counts.page(
                current.governmentId(), window, filter, within(tree, filter.unit), new WishPlaces(tree), page);
    }

    @Transactional
    public WishSummary summary(UUID window) {
        windows.one(window);
        return counts.summary(current.governmentId(), window);
    }

    /** Units in the order of the tree, as everybody in the government may know them. */
    @Transactional
    public Page<WishUnitRow> units(UUID window, WishUnitFilter filter, PageRequest page) {
        windows.one(window);
        UnitTree tree = tree();
        List<String> words = filter.q == null
                ? List.of()
                : Arrays.stream(filter.q.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isBlank())
                        .toList();
        Cursor cursor = Cursor.parse(page.cursor, 1);
        List<UnitNode> found = tree.nodes().values().stream()
                .filter(unit -> cursor == null || unit.path().compareTo(cursor.text(0)) > 0)
                .filter(unit -> words.stream().allMatch(textOf(unit, tree)::contains))
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .limit(page.limit + 1L)
                .toList();
        Map<String, String> names = zones.zones(current.governmentId()).stream()
                .collect(Collectors.toMap(ZoneFacts::code, ZoneFacts::name));
        return Page.of(found, page.limit, unit -> Cursor.after(unit.path()), null)
                .map(unit -> new WishUnitRow(
                        unit.id(),
                        unit.name(),
                        tree.agencyOf(unit.id()).name(),
                        unit.zoneCode() == null ? null : names.get(unit.zoneCode())));
    }

    private static String textOf(UnitNode unit, UnitTree tree) {
        return (unit.name() + " " + tree.agencyOf(unit.id()).name()).toLowerCase(Locale.ROOT);
    }

    private UnitTree tree() {
        return units.tree(current.governmentId(), windows.today());
    }

    private static Set<UUID> within(UnitTree tree, UUID unit) {
        return unit == null ? null : tree.subtree(unit);
    }
}
