package id.selaras.mutation.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.mutation.application.PreflightFacts.Gathered;
import id.selaras.mutation.application.PreflightService.Request;
import id.selaras.mutation.domain.CaseDocument;
import id.selaras.shared.job.JobHandler;
import id.selaras.shared.job.JobRun;
import id.selaras.shared.job.JobStatus;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.TabularExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the archive for the portal: the names as workbook and on paper, performance, position map and what is missing
 * as tables, then the documents of everybody. It streams into the database part by part; a run after a crash begins anew.
 */
@ApplicationScoped
class PreflightRunner implements JobHandler {

    @Inject
    PreflightTables tables;

    @Inject
    PreflightPaper paper;

    @Inject
    PreflightDesk desk;

    @Inject
    LetterService letters;

    @Inject
    CurrentActor current;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return PreflightService.JOB;
    }

    @Override
    public void run(JobRun job) throws IOException {
        Request request = json.readValue(job.payload(), Request.class);
        UUID government = job.governmentId();
        current.become(
                new Actor(request.account(), request.username(), Set.of(), government, null, null, Set.of()),
                Scope.government(government));
        if (desk.isFinished(job.id())) {
            return;
        }
        desk.begin(job.id(), government, request.meetingId(), request.username());
        Gathered gathered = desk.gather(government, request.meetingId());
        PackedParts parts = new PackedParts((number, content) -> desk.add(job.id(), number, content));
        try (ZipOutputStream zip = new ZipOutputStream(parts)) {
            job.checkpoint("tables", 0);
            addTables(zip, gathered);
            addPaper(zip, gathered);
            addDocuments(zip, gathered, job);
        }
        desk.finish(job.id(), request.meetingId(), parts.size(), gathered.missing());
    }

    @Override
    public void ended(JobRun job, JobStatus status, String problem) {
        desk.forget(job.id());
    }

    private void addTables(ZipOutputStream zip, Gathered gathered) throws IOException {
        addWorkbook(zip, "01-daftar-nama.xlsx", tables.names(gathered));
        addCsv(zip, "02-kinerja-dua-tahun.csv", tables.ratings(gathered));
        addWorkbook(zip, "03-peta-jabatan.xlsx", tables.posts(gathered));
        addCsv(zip, "04-alasan.csv", tables.reasons(gathered));
        addCsv(zip, "05-kelengkapan.csv", tables.missing(gathered));
    }

    private void addPaper(ZipOutputStream zip, Gathered gathered) throws IOException {
        Path file = paper.set(gathered);
        try {
            zip.putNextEntry(new ZipEntry("00-ringkasan.pdf"));
            Files.copy(file, zip);
            zip.closeEntry();
        } finally {
            LetterService.delete(file);
        }
    }

    private void addDocuments(ZipOutputStream zip, Gathered gathered, JobRun job) throws IOException {
        List<PreflightName> names = gathered.names();
        for (int i = 0; i < names.size(); i++) {
            job.checkpoint("documents", (double) i / names.size());
            String folder = String.format(
                    "dokumen/%03d-%s/",
                    i + 1, plain(names.get(i).row().employee().nip()));
            for (CaseDocument document : names.get(i).documents()) {
                zip.putNextEntry(new ZipEntry(folder + plain(document.code()) + "-" + plain(document.fileName())));
                letters.write(
                        new LetterFile(
                                current.governmentId(), document.fileName(), document.mediaType(), document.sha256()),
                        zip);
                zip.closeEntry();
            }
        }
    }

    /** A name that every system can unpack and that leads nowhere else. */
    static String plain(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("\\.{2,}", ".");
        return safe.startsWith(".") ? "_" + safe.substring(1) : safe;
    }

    private <T> void addWorkbook(ZipOutputStream zip, String name, ExportTable<T> table) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        TabularExport.writeWorkbook(stamped(table), zip);
        zip.closeEntry();
    }

    private <T> void addCsv(ZipOutputStream zip, String name, ExportTable<T> table) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        TabularExport.writeCsv(stamped(table), zip);
        zip.closeEntry();
    }

    private <T> ExportTable<T> stamped(ExportTable<T> table) {
        return new ExportTable<>(
                table.name(),
                table.stamp().askedBy(current.actor().username(), clock.instant(), Map.of()),
                table.columns(),
                table.rows());
    }
}
