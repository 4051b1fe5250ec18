package id.selaras.employee.application;

import id.selaras.organisation.application.CodedName;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.tabular.ExportStamp;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.shared.tabular.TabularExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The list of people as a table for a file. */
@ApplicationScoped
public class EmployeeExport {

    @Inject
    EmployeeService employees;

    @Inject
    GovernmentDirectory governments;

    @Inject
    ReferenceDirectory references;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    /** Everybody the filter finds, as far as the actor may see them. */
    public ExportTable<EmployeeRow> table(EmployeeFilter filter) {
        UUID government = current.governmentId();
        LocalDate day = filter.asOf == null ? governments.today(government) : filter.asOf;
        return new ExportTable<>(
                "pegawai",
                ExportStamp.of("Pegawai", day, rules.at(government, day).label()),
                columns(),
                TabularExport.allPages(page -> employees.list(filter, page)));
    }

    private List<Column<EmployeeRow>> columns() {
        return List.of(
                new Column<>("NIP", EmployeeRow::nip),
                new Column<>("Nama", EmployeeRow::name),
                new Column<>("Jenis kelamin", row -> references.name("sexes", row.sex())),
                new Column<>("Status kepegawaian", EmployeeRow::employmentStatus),
                new Column<>("Kedudukan hukum", row -> name(row.legalStatus())),
                new Column<>("Pangkat/golongan", row -> name(row.rank())),
                new Column<>("Jabatan", row -> post(row, EmployeeRow.Post::jobName)),
                new Column<>("Unit kerja", row -> post(row, EmployeeRow.Post::unitName)),
                new Column<>("Perangkat daerah", row -> post(row, EmployeeRow.Post::agencyName)),
                new Column<>("Kelas jabatan", row -> post(row, EmployeeRow.Post::jobClass)),
                new Column<>("Jenjang", row -> references.name("job-levels", post(row, EmployeeRow.Post::level))),
                new Column<>("Masa jabatan (bulan)", EmployeeRow::tenureMonths),
                new Column<>("Pendidikan", row -> name(row.educationLevel())),
                new Column<>("Bidang pendidikan", EmployeeRow::educationField),
                new Column<>("Tanggal pensiun", EmployeeRow::retirementDate),
                new Column<>("Bulan menuju pensiun", EmployeeRow::monthsToRetirement),
                new Column<>("Predikat terakhir", row -> references.name("predicates", row.lastPredicate())),
                new Column<>("Mutu data", EmployeeRow::qualityScore),
                new Column<>("Kekurangan data", row -> String.join(", ", row.gaps())));
    }

    private static String name(CodedName coded) {
        return coded == null ? null : coded.name();
    }

    private static <R> R post(EmployeeRow row, Function<EmployeeRow.Post, R> part) {
        return row.position() == null ? null : part.apply(row.position());
    }
}
