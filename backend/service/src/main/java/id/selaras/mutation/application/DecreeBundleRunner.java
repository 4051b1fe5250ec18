package id.selaras.mutation.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.mutation.application.DecreeBundleService.Order;
import id.selaras.mutation.application.DecreeBundleService.Request;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.shared.job.JobHandler;
import id.selaras.shared.job.JobRun;
import id.selaras.shared.job.JobStatus;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Issues a decree and the extract of everybody one after the other into an archive on disk, so that memory holds one
 * letter at a time. A second run after a crash finds the letters of the first.
 */
@ApplicationScoped
class DecreeBundleRunner implements JobHandler {

    @Inject
    DecreeBundleService bundles;

    @Inject
    CaseLetters caseLetters;

    @Inject
    LetterService letters;

    @Inject
    LetterDesk desk;

    @Inject
    CurrentActor current;

    @Inject
    ObjectMapper json;

    @Override
    public String kind() {
        return DecreeBundleService.JOB;
    }

    @Override
    public void run(JobRun job) throws IOException {
        Request request = json.readValue(job.payload(), Request.class);
        UUID government = job.governmentId();
        current.become(
                new Actor(request.account(), request.username(), Set.of(), government, null, null, Set.of()),
                Scope.government(government));
        Order order = bundles.order(request.caseId());
        if (order.letter().sha256() != null) {
            return;
        }
        Path archive = Files.createTempFile("selaras-berkas-", ".zip");
        try {
            pack(order, archive, job);
            desk.keep(order.letter(), archive);
        } finally {
            LetterService.delete(archive);
        }
    }

    @Override
    public void ended(JobRun job, JobStatus status, String problem) {
        // Nothing to put back: letters that were issued hold, and the archive is registered without a file.
    }

    private void pack(Order order, Path archive, JobRun job) throws IOException {
        List<UUID> members = order.members();
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)))) {
            job.checkpoint("decree", 0);
            add(zip, "000-", letters.issue(() -> caseLetters.draft(order.firstCase(), LetterKind.DECREE)));
            for (int i = 0; i < members.size(); i++) {
                UUID member = members.get(i);
                job.checkpoint("extracts", (double) i / members.size());
                add(
                        zip,
                        String.format("%03d-", i + 1),
                        letters.issue(() -> caseLetters.draft(member, LetterKind.EXTRACT)));
            }
        }
    }

    private void add(ZipOutputStream zip, String place, LetterFile file) throws IOException {
        zip.putNextEntry(new ZipEntry(place + file.fileName()));
        letters.write(file, zip);
        zip.closeEntry();
    }
}
