package id.selaras.employee.application;

import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Writes disciplinary sanctions in bulk. */
@ApplicationScoped
public class DisciplineImport extends PersonFactImport<DisciplineRecord> {

    private static final FactTable TABLE = new FactTable(
            "discipline_records",
            List.of(
                    "employee_id",
                    "government_id",
                    "level",
                    "sanction",
                    "decree_number",
                    "decree_date",
                    "valid_from",
                    "valid_to"),
            "discipline");

    private static final Reading<DisciplineRecord> READING = new Reading<>(
            List.of("f.level", "f.sanction", "f.decree_number", "f.decree_date", "f.valid_from", "f.valid_to"),
            List.of("f.level", "f.valid_from"),
            "",
            row -> new DisciplineRecord(
                    row.text("nip"),
                    row.text("level"),
                    row.text("sanction"),
                    row.text("decree_number"),
                    row.date("decree_date"),
                    row.date("valid_from"),
                    row.end("valid_to")),
            DisciplineRecord::nip,
            DisciplineRecord::key);

    DisciplineImport() {
        super(TABLE, READING);
    }

    @Override
    protected Function<DisciplineRecord, List<Object>> rows(UUID governmentId, List<DisciplineRecord> records) {
        Map<String, UUID> people =
                people(governmentId, records.stream().map(DisciplineRecord::nip).toList());
        return sanction -> Arrays.asList(
                people.get(sanction.nip()),
                governmentId,
                sanction.level(),
                sanction.sanction(),
                sanction.decreeNumber(),
                sanction.decreeDate(),
                sanction.validFrom(),
                sanction.validTo() == null ? Times.FOREVER : sanction.validTo());
    }
}
