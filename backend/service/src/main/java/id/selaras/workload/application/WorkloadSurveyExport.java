package id.selaras.workload.application;

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

/** Workload surveys, who has answered them and what was told, as tables for files. */
@ApplicationScoped
public class WorkloadSurveyExport {

    private static final List<Column<WorkloadSurveyRow>> SURVEYS = List.of(
            new Column<>("Judul", WorkloadSurveyRow::title),
            new Column<>("Tahun", WorkloadSurveyRow::period),
            new Column<>("Status", WorkloadSurveyRow::status),
            new Column<>("Batas waktu", WorkloadSurveyRow::dueOn),
            new Column<>("Unit ditanya", WorkloadSurveyRow::forms),
            new Column<>("Unit menjawab", WorkloadSurveyRow::answered),
            new Column<>("Diterima", WorkloadSurveyRow::accepted),
            new Column<>("Dikembalikan", WorkloadSurveyRow::returned),
            new Column<>("Terlambat", WorkloadSurveyRow::late));

    private static final List<Column<WorkloadFormRow>> FORMS = List.of(
            new Column<>("Survei", WorkloadFormRow::surveyTitle),
            new Column<>("Tahun", WorkloadFormRow::period),
            new Column<>("Perangkat daerah", WorkloadFormRow::agencyName),
            new Column<>("Unit", WorkloadFormRow::unitName),
            new Column<>("Status", WorkloadFormRow::status),
            new Column<>("Batas waktu", WorkloadFormRow::dueOn),
            new Column<>("Sisa hari kerja", WorkloadFormRow::workingDaysLeft),
            new Column<>("Diserahkan oleh", WorkloadFormRow::submittedBy),
            new Column<>("Diserahkan terlambat", row -> row.submittedLate() ? "ya" : "tidak"),
            new Column<>("Jumlah tugas", WorkloadFormRow::tasks));

    @Inject
    WorkloadSurveyService surveys;

    @Inject
    WorkloadFormService forms;

    @Inject
    WorkloadToldService told;

    @Inject
    ReferenceDirectory references;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    public ExportTable<WorkloadSurveyRow> surveys(WorkloadSurveyFilter filter) {
        return new ExportTable<>(
                "survei-beban-kerja",
                stamp("Survei beban kerja"),
                SURVEYS,
                TabularExport.allPages(page -> surveys.list(filter, page)));
    }

    /** Who has answered, and who has to be reminded. */
    public ExportTable<WorkloadFormRow> forms(WorkloadFormFilter filter) {
        return new ExportTable<>(
                "formulir-beban-kerja",
                stamp("Formulir survei beban kerja"),
                FORMS,
                TabularExport.allPages(page -> forms.list(filter, page)));
    }

    public ExportTable<WorkloadToldRow> tasks(UUID survey) {
        return new ExportTable<>(
                "jawaban-beban-kerja",
                stamp("Jawaban survei beban kerja"),
                columns(),
                TabularExport.allPages(page -> told.list(survey, page)));
    }

    private List<Column<WorkloadToldRow>> columns() {
        return List.of(
                new Column<>("Unit", WorkloadToldRow::unitName),
                new Column<>("Status formulir", WorkloadToldRow::status),
                new Column<>("Kode jabatan", WorkloadToldRow::positionCode),
                new Column<>("Jabatan", WorkloadToldRow::jobName),
                new Column<>("Kode tugas", WorkloadToldRow::taskCode),
                new Column<>("Tugas", WorkloadToldRow::taskName),
                new Column<>(
                        "Metode",
                        row -> references.name("workload-methods", row.method().name())),
                new Column<>("Volume", WorkloadToldRow::volume),
                new Column<>("Satuan", WorkloadToldRow::unit),
                new Column<>(
                        "Frekuensi",
                        row -> references.name("frequencies", row.frequency().name())),
                new Column<>("Menit per satuan", WorkloadToldRow::minutesPerUnit),
                new Column<>("Kemampuan rata-rata", WorkloadToldRow::ability),
                new Column<>("Jumlah sif", WorkloadToldRow::shifts),
                new Column<>("Kebutuhan langsung", WorkloadToldRow::directNeed),
                new Column<>("Menit per tahun", WorkloadToldRow::minutesPerYear),
                new Column<>("Kebutuhan", WorkloadToldRow::need),
                new Column<>(
                        "Tingkat bukti",
                        row -> references.name(
                                "evidence-levels", row.evidenceLevel().name())),
                new Column<>("Bukti", WorkloadToldRow::evidence),
                new Column<>("Catatan", WorkloadToldRow::remark));
    }

    private ExportStamp stamp(String title) {
        return ExportStamp.of(
                title, today(), rules.at(current.governmentId(), today()).label());
    }

    private LocalDate today() {
        return governments.today(current.governmentId());
    }
}
