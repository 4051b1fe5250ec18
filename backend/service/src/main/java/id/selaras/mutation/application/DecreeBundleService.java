package id.selaras.mutation.application;

import id.selaras.mutation.application.CaseLetters.Decree;
import id.selaras.mutation.application.LetterRepository.Letter;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.job.JobView;
import id.selaras.shared.job.Jobs;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A decree with the extract of everybody as one archive, made in the background. */
@ApplicationScoped
public class DecreeBundleService {

    static final String JOB = "DECREE_BUNDLE";

    private static final String ZIP = "application/zip";

    @Inject
    CaseLetters caseLetters;

    @Inject
    LetterDesk desk;

    @Inject
    LetterRepository letters;

    @Inject
    Jobs jobs;

    @Inject
    CurrentActor current;

    /**
     * Who asked for an archive, and by which case.
     *
     * @param account id of the account, or null
     */
    record Request(UUID caseId, UUID account, String username) {}

    /** The archive that is to be made, and the cases in it. */
    record Order(Letter letter, UUID firstCase, List<UUID> members) {}

    /** Queues the making of the archive; when it exists already the job only finds it. */
    @Transactional
    public JobView request(UUID caseId) {
        caseLetters.whole(caseId, LetterKind.BUNDLE);
        UUID job = jobs.enqueue(
                current.governmentId(),
                JOB,
                "mutation-case",
                caseId,
                new Request(caseId, current.actor().accountId(), current.actor().username()));
        return jobs.get(job);
    }

    /** The archive; 409 while it is not made. */
    @Transactional
    public LetterFile get(UUID caseId) {
        Decree decree = caseLetters.whole(caseId, LetterKind.BUNDLE);
        return letters.find(current.governmentId(), LetterKind.BUNDLE, subjectOf(decree), editionOf(decree))
                .filter(letter -> letter.sha256() != null)
                .map(letter -> LetterService.fileOf(letter, ZIP, "zip"))
                .orElseThrow(() -> Refusal.conflict("bundle-not-made"));
    }

    /** Registers the archive and tells what goes into it. */
    @Transactional
    Order order(UUID caseId) {
        Decree decree = caseLetters.whole(caseId, LetterKind.BUNDLE);
        Letter letter = desk.register(new LetterDraft(
                LetterKind.BUNDLE,
                subjectOf(decree),
                editionOf(decree),
                decree.subject().decreeNumber(),
                decree.subject().decreeDate(),
                (number, day) -> Map.of()));
        return new Order(letter, caseId, decree.members());
    }

    private static UUID subjectOf(Decree decree) {
        return decree.members().get(0);
    }

    private static String editionOf(Decree decree) {
        return DecreeLetters.editionOf(decree.subject(), decree.members());
    }
}
