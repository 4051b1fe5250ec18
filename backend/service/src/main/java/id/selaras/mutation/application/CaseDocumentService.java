package id.selaras.mutation.application;

import id.selaras.identity.application.AccountNames;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.mutation.domain.CaseDocument;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.TransferSide;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.file.AcceptedFile;
import id.selaras.shared.file.KeptFiles;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Documents of cases: handed in, looked at, read, and used again in another case of the same person. */
@ApplicationScoped
public class CaseDocumentService {

    @Inject
    CaseAccess access;

    @Inject
    CaseDocumentRepository documents;

    @Inject
    KeptFiles files;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    IdentityDirectory identity;

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
        AccountNames names = names();
        return checklist.required().keySet().stream()
                .filter(code -> CasePapers.isSeenBy(code, subject, current.governmentId()))
                .map(code -> new ChecklistItem(
                        code,
                        checklist.requires(code),
                        side == null ? null : CasePapers.sideOf(code),
                        newest.containsKey(code) ? view(subject, newest.get(code), today, names) : null,
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
        MutationCase subject = access.requireOpen(caseId);
        LocalDate today = access.today();
        RuleSet ruleSet = rules.at(subject.governmentId(), today);
        if (upload.code() == null || !CaseChecklist.of(ruleSet, subject.kind()).knows(upload.code())) {
            throw Refusal.shape("/code", "unknown-document", "a code of the checklist");
        }
        requireOwnPaper(subject, upload.code());
        AcceptedFile file = AcceptedFile.of(upload.name(), upload.content());
        files.keep(current.governmentId(), file);
        CaseDocument document = CaseDocument.uploaded(
                current.governmentId(),
                caseId,
                subject.employeeId(),
                upload.code(),
                new CaseDocument.File(file.name(), file.mediaType(), file.content().length, file.sha256()),
                upload.issuedOn(),
                validUntil(ruleSet, upload, today),
                current.actor().username(),
                clock.instant());
        return keep(subject, document, "uploaded", today);
    }

    /** Uses a verified document of another case of the same person. */
    @Transactional
    public CaseDocumentView reuse(UUID caseId, UUID documentId) {
        MutationCase subject = access.requireOpen(caseId);
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
        return keep(subject, original.reusedIn(caseId, current.actor().username(), clock.instant()), "reused", today);
    }

    /** Finds a document in order, or refuses it with a reason. */
    @Transactional
    public CaseDocumentView check(UUID caseId, UUID documentId, int version, CheckDocument command) {
        MutationCase subject = access.requireOpen(caseId);
        CaseDocument document = of(subject, documentId);
        // The government that keeps the case sends the file to the state, so it answers for what lies in it.
        if (!subject.governmentId().equals(current.governmentId())) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "other-sides-step");
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
        return keep(subject, document, command.result().name().toLowerCase(Locale.ROOT), access.today());
    }

    /** Every document of a case that was ever handed in, newest first. */
    @Transactional
    public List<CaseDocumentView> all(UUID caseId) {
        MutationCase subject = access.require(caseId);
        LocalDate today = access.today();
        AccountNames names = names();
        return documents.of(caseId).stream()
                .filter(document -> CasePapers.isSeenBy(document.code(), subject, current.governmentId()))
                .map(document -> view(subject, document, today, names))
                .toList();
    }

    @Transactional
    public Download download(UUID caseId, UUID documentId) {
        MutationCase subject = access.require(caseId);
        CaseDocument document = of(subject, documentId);
        return new Download(
                view(subject, document, access.today(), names()),
                files.content(document.governmentId(), document.sha256()));
    }

    private AccountNames names() {
        return identity.names(current.governmentId());
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

    private CaseDocumentView keep(MutationCase subject, CaseDocument document, String what, LocalDate today) {
        documents.persistAndFlush(document);
        events.fire(new CaseDocumentChanged(
                current.governmentId(),
                document.caseId(),
                what,
                document.code(),
                document.sha256(),
                document.reason()));
        return view(subject, document, today, names());
    }

    /** A document of the other side names that side, and nobody in it. */
    private CaseDocumentView view(MutationCase subject, CaseDocument document, LocalDate today, AccountNames names) {
        UUID viewer = current.governmentId();
        return CaseDocumentView.of(document, today, names)
                .withoutPeople(
                        viewer.equals(document.governmentId())
                                ? null
                                : governments
                                        .government(document.governmentId())
                                        .name(),
                        viewer.equals(subject.governmentId())
                                ? null
                                : governments.government(subject.governmentId()).name());
    }

    /** Each side hands its own papers in; those of a side outside this installation are handed in by the other. */
    private void requireOwnPaper(MutationCase subject, String code) {
        TransferSide mine = CaseSides.sideOf(subject, current.governmentId());
        TransferSide papers = mine == null ? null : CasePapers.sideOf(code);
        if (papers != mine && CaseSides.governmentOn(subject, papers) != null) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "other-sides-step", Map.of("side", papers.name()));
        }
    }

    private static LocalDate validUntil(RuleSet rules, UploadedDocument upload, LocalDate today) {
        BigDecimal months = rules.numbers("case_document_validity").get(upload.code());
        LocalDate from = upload.issuedOn() == null ? today : upload.issuedOn();
        return months == null ? null : from.plusMonths(months.longValue());
    }
}
