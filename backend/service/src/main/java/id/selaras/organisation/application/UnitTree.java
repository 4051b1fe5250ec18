package id.selaras.organisation.application;

import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The units of a government on a day. A unit whose parent does not exist on that day stands as a root. Agencies are
 * the units below the one root; where several roots stand side by side, those are the agencies, but for a root of kind
 * PEMERINTAH, which only holds its agencies together.
 *
 * @param nodes    units in the order of the tree
 * @param children ids below each unit in the same order; the roots under null
 */
public record UnitTree(LocalDate asOf, Map<UUID, UnitNode> nodes, Map<UUID, List<UUID>> children) {

    private static final char BELOW = '\u0001';
    private static final String GOVERNMENT = "PEMERINTAH";

    static UnitTree of(LocalDate asOf, List<UnitNode> units) {
        Map<UUID, UnitNode> plain = new HashMap<>();
        units.forEach(unit -> plain.put(unit.id(), unit));
        Map<UUID, List<UnitNode>> below = new HashMap<>();
        for (UnitNode unit : units) {
            UUID parent = plain.containsKey(unit.parentId()) ? unit.parentId() : null;
            below.computeIfAbsent(parent, any -> new ArrayList<>()).add(unit);
        }
        below.values().forEach(siblings -> siblings.sort(Comparator.comparing(UnitNode::code)));
        Map<UUID, UnitNode> ordered = new LinkedHashMap<>();
        Map<UUID, List<UUID>> ids = new HashMap<>();
        List<UnitNode> roots = below.getOrDefault(null, List.of());
        boolean oneRoot = roots.size() == 1;
        for (UnitNode root : roots) {
            boolean holdsAgencies = below.containsKey(root.id()) && (oneRoot || GOVERNMENT.equals(root.kind()));
            place(root, null, holdsAgencies ? null : root.id(), 0, "", below, ordered);
        }
        below.forEach((parent, siblings) ->
                ids.put(parent, siblings.stream().map(UnitNode::id).toList()));
        return new UnitTree(asOf, Collections.unmodifiableMap(ordered), Collections.unmodifiableMap(ids));
    }

    private static void place(
            UnitNode unit,
            UUID parent,
            UUID agency,
            int depth,
            String above,
            Map<UUID, List<UnitNode>> below,
            Map<UUID, UnitNode> ordered) {
        String path = above.isEmpty() ? unit.code() : above + BELOW + unit.code();
        ordered.put(unit.id(), unit.placed(parent, agency == null ? unit.id() : agency, depth, path));
        for (UnitNode child : below.getOrDefault(unit.id(), List.of())) {
            place(child, unit.id(), agency == null ? child.id() : agency, depth + 1, path, below, ordered);
        }
    }

    /** The unit, or null when it does not exist on this day. */
    public UnitNode unit(UUID id) {
        return nodes.get(id);
    }

    /** The agency of a unit, or null for an unknown unit. */
    public UnitNode agencyOf(UUID id) {
        UnitNode unit = nodes.get(id);
        return unit == null ? null : nodes.get(unit.agencyId());
    }

    /** Units right below; of the roots' imaginary parent when null. */
    public List<UUID> childrenOf(UUID id) {
        return children.getOrDefault(id, List.of());
    }

    /** The unit and everything below it; empty for an unknown unit. */
    public Set<UUID> subtree(UUID id) {
        Set<UUID> found = new LinkedHashSet<>();
        if (nodes.containsKey(id)) {
            collect(id, found);
        }
        return found;
    }

    private void collect(UUID id, Set<UUID> found) {
        found.add(id);
        childrenOf(id).forEach(child -> collect(child, found));
    }

    /** From the root down to the unit itself. */
    public List<UnitNode> pathTo(UUID id) {
        List<UnitNode> path = new ArrayList<>();
        for (UnitNode unit = nodes.get(id); unit != null; unit = nodes.get(unit.parentId())) {
            path.add(0, unit);
        }
        return path;
    }

    /** Agencies in the order of the tree. */
    public List<UnitNode> agencies() {
        return nodes.values().stream()
                .filter(unit -> unit.agencyId().equals(unit.id()))
                .filter(unit -> unit.parentId() != null
                        || childrenOf(unit.id()).stream()
                                .noneMatch(child -> nodes.get(child).agencyId().equals(child)))
                .toList();
    }

    /** Ids a request may see. */
    public Set<UUID> within(Scope scope) {
        return switch (scope.reach()) {
            case GOVERNMENT -> nodes.keySet();
            case SUBTREE -> subtree(scope.unitId());
            case SELF -> Set.of();
        };
    }

    /** Whether a request may see the unit. */
    public boolean isWithin(Scope scope, UUID id) {
        if (scope.reach() == Reach.GOVERNMENT) {
            return nodes.containsKey(id);
        }
        return within(scope).contains(id);
    }
}
