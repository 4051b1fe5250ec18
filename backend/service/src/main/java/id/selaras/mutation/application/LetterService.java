package id.selaras.mutation.application;

import id.selaras.mutation.application.LetterDesk.Prepared;
import id.selaras.mutation.application.LetterRepository.Letter;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.letter.LetterPictures;
import id.selaras.shared.letter.LetterPress;
import id.selaras.shared.letter.LetterPress.Sheet;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Issues letters: numbered and set once, kept, and from then on always the same file; and previews, which are not kept. */
@ApplicationScoped
public class LetterService {

    private static final String PDF = "application/pdf";

    @Inject
    LetterDesk desk;

    @Inject
    LetterPress press;

    @Inject
    LetterPictures pictures;

    @Inject
    LetterRepository letters;

    @Inject
    LoanLetters loanLetters;

    @Inject
    GovernmentDirectory governments;

    /** The order letter of a loan. */
    public LetterFile ofLoan(UUID loanId, String kind) {
        requireOrder(kind);
        return issue(() -> loanLetters.order(loanId));
    }

    /** The letters of a loan: its order. */
    @Transactional
    public List<LetterRow> allOfLoan(UUID loanId) {
        return List.of(loanLetters
                .ordered(loanId)
                .map(draft -> row(draft, Set.of()))
                .orElseGet(() -> LetterRow.open(LetterKind.LOAN_ORDER, false, false, false)));
    }

    /** The order letter as it would look, also before the loan is ordered. */
    public byte[] previewOfLoan(UUID loanId, String kind) {
        requireOrder(kind);
        return preview(() -> loanLetters.preview(loanId));
    }

    /** The same as pictures. */
    public LetterPreview pictureOfLoan(UUID loanId, String kind) {
        requireOrder(kind);
        return picture(() -> loanLetters.preview(loanId));
    }

    /** The file of a letter: set now where an act called for it, otherwise only what somebody has issued. */
    LetterFile read(LetterKind kind, Supplier<LetterDraft> drafting) {
        return kind.followsFromAnAct() ? issue(drafting) : fileOf(desk.find(drafting));
    }

    LetterFile issue(Supplier<LetterDraft> drafting) {
        return fileOf(desk.prepare(drafting));
    }

    byte[] preview(Supplier<LetterDraft> drafting) {
        return preview(desk.preview(drafting));
    }

    LetterPreview picture(Supplier<LetterDraft> drafting) {
        return picture(desk.preview(drafting));
    }

    byte[] preview(Sheet sheet) {
        Path file = press.set(sheet);
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            delete(file);
        }
    }

    LetterPreview picture(Sheet sheet) {
        Path file = press.set(sheet);
        try {
            return pictures.of(file);
        } finally {
            delete(file);
        }
    }

    /** A letter that is due, issued or not. */
    LetterRow row(LetterDraft draft, Set<Role> mine) {
        return desk.found(draft)
                .map(letter -> row(letter, true))
                .orElseGet(() -> draft.kind().followsFromAnAct()
                        ? LetterRow.called(draft)
                        : LetterRow.open(draft.kind(), true, false, draft.kind().isIssuedBy(mine)));
    }

    LetterRow row(Letter letter, boolean due) {
        return LetterRow.issued(letter, due, press.pageOf(letter.token()));
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

    private LetterFile fileOf(Prepared prepared) {
        return fileOf(prepared.sheet() == null ? prepared.letter() : set(prepared), PDF, "pdf");
    }

    private static void requireOrder(String kind) {
        if (!LetterKind.LOAN_ORDER.code().equals(kind)) {
            throw Refusal.notFound();
        }
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
