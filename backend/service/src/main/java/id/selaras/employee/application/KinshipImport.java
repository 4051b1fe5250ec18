package id.selaras.employee.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes who is related to whom in bulk. A pair told from one side is known from both. */
@ApplicationScoped
public class KinshipImport extends PersonFactImport<KinshipRecord> {

    private static final FactTable TABLE =
            new FactTable("kinships", List.of("employee_id", "relative_id", "government_id", "kind"), "kinships");

    private static final Reading<KinshipRecord> READING = new Reading<>(
            List.of("r.nip AS relative_nip", "f.kind"),
            List.of("r.nip"),
            "JOIN employees r ON r.id = f.relative_id",
            row -> new KinshipRecord(row.text("nip"), row.text("relative_nip"), row.text("kind")),
            KinshipRecord::nip,
            KinshipRecord::key);

    KinshipImport() {
        super(TABLE, READING);
    }

    /** A pair counts for each of its sides. */
    @Override
    @Transactional
    public long restingOn(Collection<UUID> people, UUID changeId) {
        return super.restingOn(people, changeId) + facts.resting(TABLE.name(), "relative_id", people, changeId);
    }

    @Override
    protected Function<KinshipRecord, List<Object>> rows(UUID governmentId, List<KinshipRecord> records) {
        Map<String, UUID> people = people(
                governmentId,
                records.stream()
                        .flatMap(pair -> Stream.of(pair.nip(), pair.relativeNip()))
                        .toList());
        return pair -> List.of(people.get(pair.nip()), people.get(pair.relativeNip()), governmentId, pair.kind());
    }
}
