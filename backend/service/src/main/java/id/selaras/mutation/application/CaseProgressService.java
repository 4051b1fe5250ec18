package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.mutation.application.CaseProgressView.ChainMember;
import id.selaras.mutation.application.CaseProgressView.NextStep;
import id.selaras.mutation.domain.CaseProcedure.Step;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.TransferSide;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells where a case stands, what may come next and by whom, and what has been. */
@ApplicationScoped
public class CaseProgressService {

    private static final TypeReference<List<Verdict>> VERDICTS = new TypeReference<>() {};

    @Inject
    CaseAccess access;

    @Inject
    MutationCaseRepository cases;

    @Inject
    CaseStepRepository steps;

    @Inject
    CaseProcedureDirectory procedures;

    @Inject
    IdentityDirectory identity;

    @Inject
    CurrentActor current;

    @Inject
    ObjectMapper json;

    @Transactional
    public CaseProgressView of(UUID caseId) {
        MutationCase subject = access.require(caseId);
        Set<Role> mine = current.actor().roles();
        UUID viewer = current.governmentId();
        List<NextStep> next = procedures.of(subject.kind()).from(subject.status()).stream()
                .map(step -> new NextStep(
                        step.action(),
                        step.to(),
                        CaseSides.roles(subject, step).stream().sorted().toList(),
                        CaseSides.isOn(subject, step, viewer)
                                && !Collections.disjoint(CaseSides.roles(subject, step), mine),
                        step.action().concernsTheChain(),
                        step.side(),
                        CaseSides.isRecorded(subject, step),
                        letter(subject, step),
                        step.source()))
                .toList();
        CaseTransferView transfer = cases.find(access.visible(), caseId)
                .map(MutationCaseView::transfer)
                .orElse(null);
        return new CaseProgressView(
                next,
                steps.of(caseId, viewer, transfer == null ? null : transfer.counterpart(), identity.names(viewer)),
                chain(subject),
                verdicts(subject, viewer),
                procedures.lateBy(subject.governmentId(), subject.dueOn(), access.today()));
    }

    /** Only those this request may see. */
    private List<ChainMember> chain(MutationCase subject) {
        return cases.chain(access.visible(), subject.chainId());
    }

    private static String letter(MutationCase subject, Step step) {
        boolean needed =
                step.letter() != null && (!step.letter().onlyForOutside() || CaseSides.isRecorded(subject, step));
        return needed ? step.letter().code() : null;
    }

    /** Each side reads what its own rules said. */
    private List<Verdict> verdicts(MutationCase subject, UUID viewer) {
        boolean origins = CaseSides.sideOf(subject, viewer) == TransferSide.ORIGIN;
        String kept = origins ? subject.between().releaseVerdicts() : subject.verdicts();
        if (kept == null) {
            return List.of();
        }
        try {
            return json.readValue(kept, VERDICTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
