package id.selaras.mutation.application;

import id.selaras.employee.application.KinshipDirectory;
import id.selaras.identity.application.AccountNames;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.mutation.application.CaseDeclarationRepository.Declared;
import id.selaras.mutation.domain.CaseDocument;
import id.selaras.mutation.domain.ConflictOfInterest;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.Vote;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Declarations of interest and waivers of rules: what an auditor looks at first. */
@ApplicationScoped
public class CaseIntegrityService {

    private static final int LONGEST_RELATION = 200;

    @Inject
    CaseAccess access;

    @Inject
    CaseDeclarationRepository declarations;

    @Inject
    CaseWaiverRepository waivers;

    @Inject
    CaseDocumentRepository documents;

    @Inject
    KinshipDirectory kinship;

    @Inject
    IdentityDirectory identity;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    /** Declares the own interest in a case; what the records say of kinship is noted beside it. */
    @Transactional
    public List<CaseDeclarationView> declare(UUID caseId, DeclareInterest command) {
        MutationCase subject = access.requireOpen(caseId);
        if (command.conflict() != ConflictOfInterest.NONE
                && (command.relation() == null || command.relation().isBlank())) {
            throw Refusal.shape("/relation", "required", "what the interest consists of");
        }
        Actor actor = current.actor();
        String detected = detected(subject, actor);
        declarations.put(
                new Declared(
                        caseId,
                        actor.accountId(),
                        actor.username(),
                        actor.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        command.conflict(),
                        command.relation(),
                        detected,
                        null),
                current.governmentId());
        events.fire(new InterestDeclared(current.governmentId(), caseId, command.conflict(), detected));
        return declarations(caseId);
    }

    /**
     * A vote says what interest somebody has: recusal is an actual conflict, any other vote is none, unless something
     * else was declared before. A vote against the records, or after a declared conflict, is refused.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void declareByVote(UUID caseId, CastVote vote) {
        MutationCase subject = access.require(caseId);
        if (vote.vote() == Vote.RECUSED) {
            declare(
                    caseId,
                    new DeclareInterest(
                            ConflictOfInterest.ACTUAL,
                            vote.note() == null || vote.note().isBlank() ? "-" : shortened(vote.note())));
            return;
        }
        String detected = detected(subject, current.actor());
        if (detected != null) {
            throw Refusal.rule(
                    detected.equals("OWN_CASE") ? "own-case" : "relative-of-employee",
                    Map.of("case", subject.number()));
        }
        Declared before = declarations.of(caseId, current.actor().accountId()).orElse(null);
        if (before == null) {
            declare(caseId, new DeclareInterest(ConflictOfInterest.NONE, null));
        } else if (before.conflict() == ConflictOfInterest.ACTUAL) {
            throw Refusal.rule("conflict-of-interest", Map.of("case", subject.number()));
        }
    }

    private static String shortened(String note) {
        return note.length() <= LONGEST_RELATION ? note : note.substring(0, LONGEST_RELATION);
    }

    @Transactional
    public List<CaseDeclarationView> declarations(UUID caseId) {
        access.require(caseId);
        AccountNames names = identity.names(current.governmentId());
        return declarations.all(caseId, current.governmentId()).stream()
                .map(declared -> new CaseDeclarationView(
                        declared.accountId(),
                        names.of(declared.accountId(), declared.name()),
                        declared.role(),
                        declared.conflict(),
                        declared.relation(),
                        declared.detected(),
                        declared.at()))
                .toList();
    }

    /** Sets a rule aside for a case, by a verified document of that case. */
    @Transactional
    public List<CaseWaiverView> waive(UUID caseId, GrantWaiver command) {
        access.requireOpen(caseId);
        CaseDocument document = documents.findById(command.documentId());
        if (document == null || !document.caseId().equals(caseId)) {
            throw Refusal.shape("/documentId", "unknown-document", "a document of the case");
        }
        if (document.state() != CaseDocument.State.VERIFIED || document.isExpired(access.today())) {
            throw Refusal.rule("document-not-verified", Map.of("document", document.code()));
        }
        if (!waivers.add(caseId, command, current.actor())) {
            throw Refusal.conflict("already-waived");
        }
        events.fire(new WaiverGranted(current.governmentId(), caseId, command.rule(), command.reason()));
        return waivers(caseId);
    }

    @Transactional
    public List<CaseWaiverView> waivers(UUID caseId) {
        access.require(caseId);
        return waivers.of(caseId, current.governmentId(), identity.names(current.governmentId()));
    }

    private String detected(MutationCase subject, Actor actor) {
        if (subject.employeeId() == null) {
            return null;
        }
        if (subject.employeeId().equals(actor.employeeId())) {
            return "OWN_CASE";
        }
        boolean related = actor.employeeId() != null
                && kinship.areRelated(current.governmentId(), actor.employeeId(), subject.employeeId());
        return related ? "RELATIVE" : null;
    }
}
