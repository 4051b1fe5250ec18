package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseDocument;
import id.selaras.mutation.domain.FileContent;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.TransferSide;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Documents of cases: handed in, looked at, read, and used again in another case of the same person. */
@ApplicationScoped
public class CaseDocumentService {

    /** Bytes a document may have. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    @Inject
    CaseAccess access;

    @Inject
    CaseDocumentRepository documents;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** A document with its bytes. */
    public record Download(CaseDocumentView document, byte[] content) {}

    /** The checklist of a case by the rules of today. */
    @Transactional
    public List<ChecklistItem> checklist(UUID caseId) {
        MutationCase subject = access.require(caseId);
        LocalDate today = access.today();
        TransferSide side = CaseSides.sideOf(subject, current.governmentId());
        CaseChecklist checklist = CaseChecklist.of(rules.at(subject.governmentId(), today), subject.kind());
        Map<String, CaseDocument> newest = documents.newest(List.of(caseId)).getOrDefault(caseId, Map.of());
        List<CaseDocument> elsewhere =
                documents.verifiedElsewhere(current.governmentId(), subject.employeeId(), caseId);
        return checklist.required().keySet().stream()
                .filter(code -> CasePapers.isSeenBy(code, subject, current.governmentId()))
                .map(code -> new ChecklistItem(
                        code,
                        checklist.requires(code),
                        side == null ? null : CasePapers.sideOf(code),
                        newest.containsKey(code) ? CaseDocumentView.of(newest.get(code), today) : null,
                        elsewhere.stream()
                                .filter(document -> document.code().equals(code) && !document.isExpired(today))
                                .map(CaseDocument::id)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Takes a document in; refused with 422 when its bytes are not what is accepted, and then nothing is kept. */
    @Transactional
    public CaseDocumentView upload(UUID caseId, UploadedDocument upload) {
        MutationCase subject = access.require(caseId);
        requireOpen(subject);
        LocalDate today = access.today();
        RuleSet ruleSet = rules.at(subject.governmentId(), today);
        if (upload.code() == null || !CaseChecklist.of(ruleSet, subject.kind()).knows(upload.code())) {
            throw Refusal.shape("/code", "unknown-document", "a code of the checklist");
        }
        requireOwnPaper(subject, upload.code());
        byte[] content = read(upload);
        FileContent kind = FileContent.of(content)
                .orElseThrow(() -> Refusal.rule("file-not-accepted", Map.of("accepted", "PDF, JPEG, PNG")));
        String hash = sha256(content);
        documents.keep(current.governmentId(), hash, content);
        CaseDocument document = CaseDocument.uploaded(
                current.governmentId(),
                caseId,
                subject.employeeId(),
                upload.code(),
                new CaseDocument.File(safeName(upload.name(), kind), kind.mediaType(), content.length, hash),
                upload.issuedOn(),
                validUntil(ruleSet, upload, today),
                current.actor().username(),
                clock.instant());
        return keep(document, "uploaded", today);
    }

    /** Uses a verified document of another case of the same person. */
    @Transactional
    public CaseDocumentView reuse(UUID caseId, UUID documentId) {
        MutationCase subject = access.require(caseId);
        requireOpen(subject);
        LocalDate today = access.today();
        CaseDocument original =
                documents.verifiedElsewhere(current.governmentId(), subject.employeeId(), caseId).stream()
                        .filter(document -> document.id().equals(documentId))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        requireOwnPaper(subject, original.code());
        if (original.isExpired(today)) {
            throw Refusal.rule("document-expired", Map.of("document", original.code()));
        }
        return keep(original.reusedIn(caseId, current.actor().username(), clock.instant()), "reused", today);
    }

    /** Finds a document in order, or refuses it with a reason. */
    @Transactional
    public CaseDocumentView check(UUID caseId, UUID documentId, int version, CheckDocument command) {
        MutationCase subject = access.require(caseId);
        requireOpen(subject);
        CaseDocument document = of(subject, documentId);
        // The government that keeps the case sends the file to the state, so it answers for what lies in it.
        if (!subject.governmentId().equals(current.governmentId())) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "not-your-side");
        }
        if (document.version() != version) {
            throw Refusal.stale();
        }
        if (command.result() == CheckDocument.Result.VERIFIED) {
            document.verify(current.actor().username(), clock.instant());
        } else {
            if (command.reason() == null || command.reason().isBlank()) {
                throw Refusal.shape("/reason", "required", "a written reason");
            }
            document.refuse(command.reason(), current.actor().username(), clock.instant());
        }
        return keep(document, command.result().name().toLowerCase(Locale.ROOT), access.today());
    }

    /** Every document of a case that was ever handed in, newest first. */
    @Transactional
    public List<CaseDocumentView> all(UUID caseId) {
        MutationCase subject = access.require(caseId);
        LocalDate today = access.today();
        return documents.of(caseId).stream()
                .filter(document -> CasePapers.isSeenBy(document.code(), subject, current.governmentId()))
                .map(document -> CaseDocumentView.of(document, today))
                .toList();
    }

    @Transactional
    public Download download(UUID caseId, UUID documentId) {
        CaseDocument document = of(access.require(caseId), documentId);
        return new Download(
                CaseDocumentView.of(document, access.today()),
                documents.content(document.governmentId(), document.sha256()));
    }

    private CaseDocument of(MutationCase subject, UUID documentId) {
        CaseDocument document = documents.findById(documentId);
        if (document == null
                || !document.caseId().equals(subject.id())
                || !CasePapers.isSeenBy(document.code(), subject, current.governmentId())) {
            throw Refusal.notFound();
        }
        return document;
    }

    private CaseDocumentView keep(CaseDocument document, String what, LocalDate today) {
        documents.persistAndFlush(document);
        events.fire(new CaseDocumentChanged(
                current.governmentId(),
                document.caseId(),
                what,
                document.code(),
                document.sha256(),
                document.reason()));
        return CaseDocumentView.of(document, today);
    }

    /** Each side hands its own papers in; those of a side outside this installation are handed in by the other. */
    private void requireOwnPaper(MutationCase subject, String code) {
        TransferSide mine = CaseSides.sideOf(subject, current.governmentId());
        TransferSide papers = mine == null ? null : CasePapers.sideOf(code);
        if (papers != mine && CaseSides.governmentOn(subject, papers) != null) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "not-your-side", Map.of("side", papers.name()));
        }
    }

    private static void requireOpen(MutationCase subject) {
        if (!subject.status().isOpen()) {
            throw Refusal.of(
                    RefusalKind.CONFLICT,
                    "case-is-closed",
                    Map.of("status", subject.status().name()));
        }
    }

    private static byte[] read(UploadedDocument upload) {
        if (upload.content() == null) {
            throw Refusal.shape("/file", "required", "a file");
        }
        try {
            if (Files.size(upload.content()) > LARGEST) {
                throw Refusal.of(RefusalKind.TOO_LARGE, "document-too-large", Map.of("bytes", LARGEST));
            }
            return Files.readAllBytes(upload.content());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A name for people: no path, no control characters, the ending of what the file really is. */
    private static String safeName(String name, FileContent kind) {
        String plain = Normalizer.normalize(Objects.requireNonNullElse(name, ""), Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{C}|[<>:\"|?*]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .strip();
        String shortened = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return (shortened.isEmpty() ? "dokumen" : shortened) + "." + kind.extension();
    }

    private static LocalDate validUntil(RuleSet rules, UploadedDocument upload, LocalDate today) {
        BigDecimal months = rules.numbers("case_document_validity").get(upload.code());
        LocalDate from = upload.issuedOn() == null ? today : upload.issuedOn();
        return months == null ? null : from.plusMonths(months.longValue());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
