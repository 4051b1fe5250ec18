package id.selaras.organisation.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.fact.RecordedTime;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the unit tree as far as the actor may see it. */
@ApplicationScoped
public class UnitService {

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Inject
    Sql sql;

    /** Units in the order of the tree: parents first, siblings by code. */
    @Transactional
    public Page<UnitRow> list(UnitFilter filter, PageRequest page) {
        Cursor cursor = Cursor.parse(page.cursor, 1);
        UnitTree tree = tree(filter.asOf, filter.knownAt);
        Set<UUID> visible = tree.within(current.scope());
        String words = filter.q == null ? "" : filter.q.toLowerCase(Locale.ROOT).trim();
        List<UnitNode> found = tree.nodes().values().stream()
                .filter(unit -> visible.contains(unit.id()))
                .filter(unit -> filter.parent == null || filter.parent.equals(unit.parentId()))
                .filter(unit -> filter.kind == null || filter.kind.equals(unit.kind()))
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(words)
                        || unit.code().toLowerCase(Locale.ROOT).startsWith(words))
                .toList();
        Stream<UnitNode> rest = found.stream();
        if (cursor != null) {
            rest = rest.filter(unit -> unit.path().compareTo(cursor.text(0)) > 0);
        }
        return Page.of(
                        rest.limit(page.limit + 1L).toList(),
                        page.limit,
                        unit -> Cursor.after(unit.path()),
                        page.total ? (long) found.size() : null)
                .map(unit -> UnitRow.of(unit, tree));
    }

    /** One unit; 404 when it does not exist on the day or lies outside the actor's units. */
    @Transactional
    public UnitView get(UUID id, LocalDate asOf, Instant knownAt) {
        UnitTree tree = tree(asOf, knownAt);
        if (!tree.isWithin(current.scope(), id)) {
            throw Refusal.notFound();
        }
        return UnitView.of(tree.unit(id), tree, history(id, knownAt));
    }

    private UnitTree tree(LocalDate asOf, Instant knownAt) {
        UUID government = current.governmentId();
        return units.tree(government, asOf == null ? governments.today(government) : asOf, knownAt);
    }

    private List<UnitView.Version> history(UUID id, Instant knownAt) {
        Map<String, Object> values = new HashMap<>();
        values.put("unit", id);
        values.put("government", current.governmentId());
        values.put("known", RecordedTime.value(knownAt));
        return sql.list(
                "SELECT v.name, p.name AS parent_name, v.valid_from, v.valid_to, v.recorded_at FROM unit_versions v"
                        + " LEFT JOIN unit_versions p ON p.unit_id = v.parent_id AND "
                        + RecordedTime.condition("p", knownAt)
                        + " AND p.valid_from <= v.valid_from AND p.valid_to > v.valid_from"
                        + " WHERE v.unit_id = :unit AND v.government_id = :government AND "
                        + RecordedTime.condition("v", knownAt) + " ORDER BY v.valid_from",
                values,
                row -> new UnitView.Version(
                        row.text("name"),
                        row.text("parent_name"),
                        row.date("valid_from"),
                        row.end("valid_to"),
                        row.instant("recorded_at")));
    }
}
