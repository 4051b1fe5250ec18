package id.selaras.mutation.application;

import id.selaras.mutation.application.LetterRepository.Letter;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.mutation.domain.LetterNumber;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.file.KeptFiles;
import id.selaras.shared.letter.LetterPress.Sheet;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The short transactions around the setting of a letter. Number, day and token are registered before, so that letters
 * set twice at the same time, or again after a crash, are the same letter; the first file that comes back is kept.
 */
@ApplicationScoped
class LetterDesk {

    /** 192 bits, written with 32 characters. */
    private static final int TOKEN_BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    LetterRepository letters;

    @Inject
    LetterSettingsService settings;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    KeptFiles files;

    /** A registered letter and what is to be set, which is null where the letter is kept already. */
    record Prepared(Letter letter, Sheet sheet) {}

    /** Registers the letter unless it is, and gathers its words unless it is set. */
    @Transactional
    Prepared prepare(Supplier<LetterDraft> drafting) {
        LetterDraft draft = drafting.get();
        return prepared(register(draft), draft);
    }

    /** The registered letter, with its words where a crash left it unset; 409 where nobody has issued it. */
    @Transactional
    Prepared find(Supplier<LetterDraft> drafting) {
        LetterDraft draft = drafting.get();
        return prepared(found(draft).orElseThrow(() -> Refusal.conflict("letter-not-issued")), draft);
    }

    /** The letter of a draft, if somebody has issued it. */
    @Transactional
    Optional<Letter> found(LetterDraft draft) {
        return letters.find(current.governmentId(), draft.kind(), draft.subjectId(), draft.edition());
    }

    /** The words of a letter that nobody has issued: it takes no number and leaves no trace. */
    @Transactional
    Sheet preview(Supplier<LetterDraft> drafting) {
        LetterDraft draft = drafting.get();
        String number = draft.number() == null ? openNumber(draft.kind(), draft.issuedOn()) : draft.number();
        return new Sheet(draft.kind().code(), null, draft.text().apply(number, draft.issuedOn()));
    }

    private static Prepared prepared(Letter letter, LetterDraft draft) {
        return letter.sha256() != null
                ? new Prepared(letter, null)
                : new Prepared(
                        letter,
                        new Sheet(
                                draft.kind().code(),
                                letter.token(),
                                draft.text().apply(letter.number(), letter.issuedOn())));
    }

    /** Registers a letter without setting it. */
    @Transactional
    Letter register(LetterDraft draft) {
        UUID government = current.governmentId();
        return letters.find(government, draft.kind(), draft.subjectId(), draft.edition())
                .orElseGet(() -> {
                    letters.holdNumbers(government, draft.issuedOn().getYear());
                    return letters.find(government, draft.kind(), draft.subjectId(), draft.edition())
                            .orElseGet(() -> fresh(government, draft));
                });
    }

    private Letter fresh(UUID government, LetterDraft draft) {
        Letter letter = LetterRepository.fresh(
                government,
                draft.kind(),
                draft.subjectId(),
                draft.number() == null ? takeNumber(draft.kind(), draft.issuedOn()) : draft.number(),
                draft.issuedOn(),
                token());
        letters.register(letter, draft.edition(), current.actor().username());
        return letter;
    }

    /** Keeps the file of a letter; the one who comes second gets the file of the first. */
    @Transactional
    Letter keep(Letter letter, Path file) {
        String sha256 = sha256(file);
        if (letters.seal(letter.id(), sha256)) {
            try (InputStream content = Files.newInputStream(file)) {
                files.keep(letter.governmentId(), sha256, content);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            events.fire(LetterIssued.of(letter, sha256));
        }
        return letters.byToken(letter.token()).orElseThrow();
    }

    @Transactional
    byte[] part(UUID governmentId, String sha256, long from) {
        return files.part(governmentId, sha256, from);
    }

    /** How the next number of a kind will look: dots where the running number will stand. */
    String openNumber(LetterKind kind, LocalDate day) {
        LetterSettings set = settings.of(current.governmentId()).settings();
        return new LetterNumber(set.numbering()).open(set.archiveCode(kind), set.unit(), day);
    }

    /** Takes the next number of the year; who else wants one waits until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    String takeNumber(LetterKind kind, LocalDate day) {
        UUID government = current.governmentId();
        letters.holdNumbers(government, day.getYear());
        LetterSettings set = settings.of(government).settings();
        return new LetterNumber(set.numbering())
                .of(set.archiveCode(kind), letters.takeNumber(government, day.getYear()), set.unit(), day);
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String sha256(Path file) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
