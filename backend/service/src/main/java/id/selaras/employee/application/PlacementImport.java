package id.selaras.employee.application;

import id.selaras.employee.domain.PlacementLine;
import id.selaras.employee.domain.PlacementLine.Days;
import id.selaras.organisation.application.OrganisationImport;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.fact.Replacement;
import id.selaras.shared.fact.Replacement.Stored;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes placements in bulk. A definitive placement ends the one before it; temporary ones stand beside it and end only
 * when they say so. Ends that only follow from the next placement are not told.
 */
@ApplicationScoped
public class PlacementImport extends PersonFactImport<PlacementRecord> {

    private static final FactTable TABLE = new FactTable(
            "placements",
            List.of(
                    "employee_id",
                    "government_id",
                    "position_id",
                    "kind",
                    "share",
                    "decree_number",
                    "decree_date",
                    "valid_from",
                    "valid_to"),
            "placements");

    private static final Reading<PlacementRecord> READING = new Reading<>(
            List.of("po.code", "f.kind", "f.valid_from", "f.valid_to", "f.decree_number", "f.decree_date", "f.share"),
            List.of("po.code", "f.kind", "f.valid_from"),
            "JOIN positions po ON po.id = f.position_id",
            row -> new PlacementRecord(
                    row.text("nip"),
                    row.text("code"),
                    row.text("kind"),
                    row.date("valid_from"),
                    row.date("valid_to"),
                    row.text("decree_number"),
                    row.date("decree_date"),
                    row.integer("share")),
            PlacementRecord::nip,
            PlacementRecord::key);

    @Inject
    OrganisationImport organisation;

    PlacementImport() {
        super(TABLE, READING);
    }

    /** How many placements that are known now, and that another change wrote, are in these positions. */
    @Transactional
    public long restingOnPositions(Collection<UUID> positions, UUID changeId) {
        return facts.resting(TABLE.name(), "position_id", positions, changeId);
    }

    @Override
    protected Function<PlacementRecord, List<Object>> rows(UUID governmentId, List<PlacementRecord> records) {
        Map<String, UUID> people =
                people(governmentId, records.stream().map(PlacementRecord::nip).toList());
        Map<String, UUID> positions = positions(governmentId, records);
        return placement -> Arrays.asList(
                people.get(placement.nip()),
                governmentId,
                positions.get(placement.positionCode()),
                placement.kind(),
                placement.share(),
                placement.decreeNumber(),
                placement.decreeDate(),
                placement.validFrom(),
                placement.validTo());
    }

    /** A new placement also moves the end of the one before it: every row whose real end changes is written anew. */
    @Override
    Revision<PlacementRecord> revise(
            Map<String, Stored<PlacementRecord>> before, Replacement<PlacementRecord> replacement) {
        Map<String, PlacementRecord> after = new LinkedHashMap<>();
        before.forEach((key, row) -> after.put(key, row.value()));
        replacement.written().forEach(placement -> after.put(placement.key(), placement));
        Map<String, PlacementRecord> realBefore =
                real(before.values().stream().map(Stored::value).toList());
        List<UUID> superseded = new ArrayList<>();
        List<PlacementRecord> written = new ArrayList<>();
        real(List.copyOf(after.values())).forEach((key, placement) -> {
            if (!placement.equals(realBefore.get(key))) {
                if (before.containsKey(key)) {
                    superseded.add(before.get(key).rowId());
                }
                written.add(placement);
            }
        });
        return new Revision<>(superseded, written);
    }

    /** The placements with the ends they really have, by key. */
    private static Map<String, PlacementRecord> real(List<PlacementRecord> placements) {
        Map<String, PlacementRecord> real = new HashMap<>();
        placements.stream()
                .filter(placement -> !placement.isDefinitive())
                .forEach(placement -> real.put(
                        placement.key(), placement.validTo() == null ? placement.endingOn(Times.FOREVER) : placement));
        lines(placements).forEach(line -> {
            List<Days> days = PlacementLine.resolve(days(line), Times.FOREVER);
            for (int i = 0; i < line.size(); i++) {
                real.put(line.get(i).key(), line.get(i).endingOn(days.get(i).to()));
            }
        });
        return real;
    }

    /** Rows with their ends as they were recorded. */
    @Override
    Map<String, Stored<PlacementRecord>> asTold(Map<String, Stored<PlacementRecord>> kept) {
        List<PlacementRecord> real = kept.values().stream().map(Stored::value).toList();
        Map<String, PlacementRecord> told = new HashMap<>();
        real.stream()
                .filter(placement -> !placement.isDefinitive())
                .forEach(placement -> told.put(
                        placement.key(),
                        Times.FOREVER.equals(placement.validTo()) ? placement.endingOn(null) : placement));
        lines(real).forEach(line -> {
            List<Days> days = PlacementLine.recordedFrom(days(line), Times.FOREVER);
            for (int i = 0; i < line.size(); i++) {
                told.put(line.get(i).key(), line.get(i).endingOn(days.get(i).to()));
            }
        });
        Map<String, Stored<PlacementRecord>> stored = new HashMap<>();
        kept.forEach((key, row) -> stored.put(key, new Stored<>(row.rowId(), told.get(key))));
        return stored;
    }

    private static Collection<List<PlacementRecord>> lines(List<PlacementRecord> placements) {
        return placements.stream()
                .filter(PlacementRecord::isDefinitive)
                .sorted(Comparator.comparing(PlacementRecord::validFrom).thenComparing(PlacementRecord::positionCode))
                .collect(Collectors.groupingBy(PlacementRecord::nip))
                .values();
    }

    private static List<Days> days(List<PlacementRecord> line) {
        return line.stream()
                .map(placement -> new Days(placement.validFrom(), placement.validTo()))
                .toList();
    }

    /** Codes to ids, also of positions whose placement only gets another end. */
    private Map<String, UUID> positions(UUID governmentId, List<PlacementRecord> records) {
        Map<String, UUID> found = organisation.positionIds(governmentId);
        List<Reason> unknown = records.stream()
                .map(PlacementRecord::positionCode)
                .filter(code -> !found.containsKey(code))
                .distinct()
                .map(code -> new Reason("unknown-position", Map.of("code", code)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.rule("unknown-position", unknown);
        }
        return found;
    }
}
