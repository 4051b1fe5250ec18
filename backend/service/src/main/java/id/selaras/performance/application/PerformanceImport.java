package id.selaras.performance.application;

import id.selaras.employee.application.PersonFactImport;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Writes yearly ratings in bulk; refused as a whole when a predicate is not the one of the table. */
@ApplicationScoped
public class PerformanceImport extends PersonFactImport<RatingRecord> {

    private static final FactTable TABLE = new FactTable(
            "performance_ratings",
            List.of("employee_id", "government_id", "year", "result", "behaviour", "predicate"),
            "ratings");

    private static final Reading<RatingRecord> READING = new Reading<>(
            List.of("f.year", "f.result", "f.behaviour", "f.predicate"),
            List.of("f.year"),
            "",
            row -> new RatingRecord(
                    row.text("nip"),
                    row.integer("year"),
                    row.integer("result"),
                    row.integer("behaviour"),
                    row.text("predicate")),
            RatingRecord::nip,
            RatingRecord::key);

    PerformanceImport() {
        super(TABLE, READING);
    }

    @Override
    protected void check(List<RatingRecord> records) {
        List<Reason> contradictions = records.stream()
                .filter(rating -> !rating.isConsistent())
                .map(rating ->
                        new Reason("predicate-contradicts-table", Map.of("nip", rating.nip(), "year", rating.year())))
                .toList();
        if (!contradictions.isEmpty()) {
            throw Refusal.rule("predicate-contradicts-table", contradictions);
        }
    }

    @Override
    protected Function<RatingRecord, List<Object>> rows(UUID governmentId, List<RatingRecord> records) {
        Map<String, UUID> people =
                people(governmentId, records.stream().map(RatingRecord::nip).toList());
        return rating -> Arrays.asList(
                people.get(rating.nip()),
                governmentId,
                rating.year(),
                rating.result(),
                rating.behaviour(),
                rating.predicate());
    }
}
