package id.selaras.mutation.application;

import id.selaras.mutation.application.LetterDesk.Prepared;
import id.selaras.mutation.application.LetterRepository.Letter;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Issues letters: written when they are first asked for, kept, and from then on always the same file. */
@ApplicationScoped
public class LetterService {

    private static final String PDF = "application/pdf";

    @Inject
    LetterDesk desk;

    @Inject
    LetterPress press;

    @Inject
    LetterRepository letters;

    @Inject
    CaseLetters caseLetters;

    @Inject
    LoanLetters loanLetters;

    @Inject
    MeetingLetters meetingLetters;

    @Inject
    CaseAccess access;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /** A letter of a case; 404 for an unknown kind, 409 while the case has not come so far. */
    public LetterFile ofCase(UUID caseId, String kind) {
        LetterKind wanted = LetterKind.ofCase(kind).orElseThrow(Refusal::notFound);
        return issue(() -> caseLetters.draft(caseId, wanted));
    }

    /** The order letter of a loan. */
    public LetterFile ofLoan(UUID loanId, String kind) {
        if (!LetterKind.LOAN_ORDER.code().equals(kind)) {
            throw Refusal.notFound();
        }
        return issue(() -> loanLetters.order(loanId));
    }

    /** The invitation to a meeting that was not called off. */
    public LetterFile invitation(UUID meetingId) {
        return issue(() -> meetingLetters.invitation(meetingId));
    }

    /** The minutes of a closed meeting. */
    public LetterFile minutes(UUID meetingId) {
        return issue(() -> meetingLetters.minutes(meetingId));
    }

    /** Every kind of letter a case can have, and which were issued. */
    @Transactional
    public List<LetterRow> all(UUID caseId) {
        var subject = access.require(caseId);
        List<Letter> issued = letters.of(current.governmentId(), caseId);
        return Arrays.stream(LetterKind.values())
                .filter(LetterKind::concernsACase)
                .map(kind -> issued.stream()
                        .filter(letter -> letter.kind() == kind)
                        .reduce((older, newer) -> newer)
                        .map(letter -> new LetterRow(
                                kind.code(),
                                kind.title(),
                                CaseLetters.isDue(kind, subject.kind(), subject.status()),
                                letter.number(),
                                letter.issuedOn(),
                                letter.sha256(),
                                press.pageOf(letter.token())))
                        .orElseGet(() -> new LetterRow(
                                kind.code(),
                                kind.title(),
                                CaseLetters.isDue(kind, subject.kind(), subject.status()),
                                null,
                                null,
                                null,
                                null)))
                .toList();
    }

    /** What anybody who holds the letter may know; 404 for a token that belongs to none. */
    @Transactional
    public LetterCheck check(String token) {
        Letter letter = letters.byToken(token).orElseThrow(Refusal::notFound);
        return new LetterCheck(
                letter.kind().title(),
                governments.government(letter.governmentId()).name(),
                letter.number(),
                letter.issuedOn(),
                letter.sha256(),
                letters.isRevoked(letter));
    }

    /** Writes a kept file, a part at a time. */
    public void write(LetterFile file, OutputStream out) throws IOException {
        long at = 0;
        for (byte[] part = desk.part(file.governmentId(), file.sha256(), at);
                part.length > 0;
                part = desk.part(file.governmentId(), file.sha256(), at)) {
            out.write(part);
            at += part.length;
        }
    }

    LetterFile issue(Supplier<LetterDraft> drafting) {
        Prepared prepared = desk.prepare(drafting);
        return fileOf(prepared.sheet() == null ? prepared.letter() : set(prepared), PDF, "pdf");
    }

    private Letter set(Prepared prepared) {
        Path file = press.set(prepared.sheet());
        try {
            return desk.keep(prepared.letter(), file);
        } finally {
            delete(file);
        }
    }

    static LetterFile fileOf(Letter letter, String mediaType, String ending) {
        String name = letter.kind().code() + "-" + letter.number().replaceAll("[^A-Za-z0-9.]+", "-") + "." + ending;
        return new LetterFile(letter.governmentId(), name, mediaType, letter.sha256());
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
