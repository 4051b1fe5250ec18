package id.selaras.mutation.application;

import id.selaras.mutation.application.LetterRepository.Letter;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Letters of a case: which there are, how they would look, issuing them, reading them. */
@ApplicationScoped
public class CaseLetterService {

    @Inject
    CaseLetters drafts;

    @Inject
    LetterService letters;

    @Inject
    LetterRepository repository;

    @Inject
    CaseAccess access;

    @Inject
    MutationCaseRepository cases;

    @Inject
    CurrentActor current;

    /** Every letter a case can have, and which were issued. */
    @Transactional
    public List<LetterRow> all(UUID caseId) {
        MutationCaseView subject = cases.find(access.visible(), caseId).orElseThrow(Refusal::notFound);
        return Arrays.stream(LetterKind.values())
                .filter(kind -> TransferLetters.has(subject, kind))
                .map(kind -> row(subject, kind))
                .toList();
    }

    /** The file of a letter; 409 while the case has not come so far, or while nobody has issued it. */
    public LetterFile read(UUID caseId, String code) {
        LetterKind kind = kindOf(code);
        return former(caseId, kind)
                .map(letter -> LetterService.fileOf(letter, "application/pdf", "pdf"))
                .orElseGet(() -> letters.read(kind, () -> mineToRead(caseId, kind)));
    }

    /** Issues a letter: it takes its number and is kept. Who asks again gets the same. */
    public LetterRow issue(UUID caseId, String code) {
        LetterKind kind = kindOf(code);
        letters.issue(mine(caseId, kind));
        return all(caseId).stream()
                .filter(row -> row.kind().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** A letter as it would look; it takes no number and is not kept. */
    public byte[] preview(UUID caseId, String code) {
        return letters.preview(mine(caseId, kindOf(code)));
    }

    /** The same as pictures. */
    public LetterPreview picture(UUID caseId, String code) {
        return letters.picture(mine(caseId, kindOf(code)));
    }

    /** What is kept already: by the other side, or before the case left the states in which the letter is written. */
    @Transactional
    Optional<Letter> former(UUID caseId, LetterKind kind) {
        MutationCaseView subject = drafts.require(caseId, kind);
        return kind.isDueIn(subject.status()) && !TransferLetters.isOthers(subject, kind)
                ? Optional.empty()
                : newest(subject, kind);
    }

    private Optional<Letter> newest(MutationCaseView subject, LetterKind kind) {
        return kind == LetterKind.DECREE && !drafts.seesWhole()
                ? Optional.empty()
                : repository.newest(issuer(subject, kind), kind, subject.id(), subject.decreeNumber());
    }

    /** The government whose letter it is. */
    private UUID issuer(MutationCaseView subject, LetterKind kind) {
        UUID own = current.governmentId();
        return TransferLetters.isOthers(subject, kind)
                ? access.governmentsOf(subject.id()).stream()
                        .filter(government -> !government.equals(own))
                        .findFirst()
                        .orElseThrow(Refusal::notFound)
                : own;
    }

    private LetterRow row(MutationCaseView subject, LetterKind kind) {
        boolean due = kind.isDueIn(subject.status());
        if (!due || TransferLetters.isOthers(subject, kind)) {
            return newest(subject, kind)
                    .map(letter -> letters.row(letter, due))
                    .orElseGet(() -> LetterRow.open(kind, due, false, false));
        }
        if (kind == LetterKind.DECREE && !drafts.seesWhole()) {
            return LetterRow.open(kind, true, false, false);
        }
        return letters.row(drafts.draft(subject, kind), current.actor().roles());
    }

    /** A letter of the other side that it has not issued is not there to be read. */
    private LetterDraft mineToRead(UUID caseId, LetterKind kind) {
        MutationCaseView subject = drafts.require(caseId, kind);
        if (kind.isDueIn(subject.status()) && TransferLetters.isOthers(subject, kind)) {
            throw Refusal.conflict("letter-not-issued");
        }
        return drafts.draft(caseId, kind);
    }

    /** The draft, for those who issue it: what is not issued is nobody else's business. */
    private Supplier<LetterDraft> mine(UUID caseId, LetterKind kind) {
        return () -> {
            if (TransferLetters.isOthers(drafts.require(caseId, kind), kind)) {
                throw Refusal.of(
                        RefusalKind.FORBIDDEN,
                        "other-sides-step",
                        Map.of("side", kind.side().name()));
            }
            LetterDraft draft = drafts.draft(caseId, kind);
            requireIssuer(kind, current.actor().roles());
            return draft;
        };
    }

    static void requireIssuer(LetterKind kind, Set<Role> roles) {
        if (!kind.isIssuedBy(roles)) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "not-your-letter", Map.of("letter", kind.code()));
        }
    }

    private static LetterKind kindOf(String code) {
        return LetterKind.ofCase(code).orElseThrow(Refusal::notFound);
    }
}
